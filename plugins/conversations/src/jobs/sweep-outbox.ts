import type { MedusaContainer } from "@medusajs/framework/types"
import { ringOutbox } from "../bells/outbox"
import { tidyOutboxWorkflow } from "../workflows/tidy-outbox"

/** Sends what waits for another try, and settles what left with a process that died. */
export default async function sweepOutbox(container: MedusaContainer): Promise<void> {
  await tidyOutboxWorkflow(container).run()
  ringOutbox(container)
}

export const config = { name: "conversations-sweep-outbox", schedule: { interval: 5_000 } }
