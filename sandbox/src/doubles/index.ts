import type { CreateDouble } from "../core/world"
import { anthropicDouble } from "./anthropic"
import { coordinadoraDouble } from "./coordinadora"
import { resendDouble } from "./resend"
import { venndeloDouble } from "./venndelo"
import { whatsappDouble } from "./whatsapp"
import { wompiDouble } from "./wompi"

/** Every outside system the sandbox stands in for. */
export const DOUBLES: CreateDouble[] = [
  whatsappDouble,
  wompiDouble,
  venndeloDouble,
  coordinadoraDouble,
  anthropicDouble,
  resendDouble,
]
