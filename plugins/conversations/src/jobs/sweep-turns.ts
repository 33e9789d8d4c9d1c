import type { MedusaContainer } from "@medusajs/framework/types"
import { emitDueTurns } from "../bells/turns"

/** Rings for turns whose timer died with its process, and again for those nobody has answered. */
export default async function sweepTurns(container: MedusaContainer): Promise<void> {
  await emitDueTurns(container)
}

export const config = { name: "conversations-sweep-turns", schedule: { interval: 5_000 } }
