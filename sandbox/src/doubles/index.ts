import type { CreateDouble } from "../core/world"
import { whatsappDouble } from "./whatsapp"

/** Every outside system the sandbox stands in for. */
export const DOUBLES: CreateDouble[] = [whatsappDouble]
