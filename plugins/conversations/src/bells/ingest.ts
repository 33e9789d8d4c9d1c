import type { MedusaContainer } from "@medusajs/framework/types"
import { ingestDeliveriesWorkflow } from "../workflows/ingest-deliveries"
import { createBell } from "./create-bell"
import { logFailure } from "./log-failure"

const DELIVERIES_PER_RUN = 10

/** Reads the waiting deliveries until there are none. */
export const ingestWaitingDeliveries = async (container: MedusaContainer): Promise<void> => {
  for (let claimed = DELIVERIES_PER_RUN; claimed === DELIVERIES_PER_RUN;) {
    const { result } = await ingestDeliveriesWorkflow(container).run({ input: { limit: DELIVERIES_PER_RUN } })
    claimed = result.claimed
  }
}

const bell = createBell(ingestWaitingDeliveries, logFailure("reading webhook deliveries"))

export const ringIngest = (container: MedusaContainer): void => bell.ring(container)
