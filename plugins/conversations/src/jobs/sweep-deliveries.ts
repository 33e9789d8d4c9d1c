import type { MedusaContainer } from "@medusajs/framework/types"
import { ringIngest } from "../bells/ingest"

/** Reads deliveries whose bell was not heard: the process died, or a try failed. */
export default async function sweepDeliveries(container: MedusaContainer): Promise<void> {
  ringIngest(container)
}

export const config = { name: "conversations-sweep-deliveries", schedule: { interval: 5_000 } }
