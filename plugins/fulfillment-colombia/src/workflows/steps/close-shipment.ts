import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ShipmentStatus } from "../../carriers/status"
import { isCreated } from "../../shipments/create-shipment"
import { nextRunAt } from "../../shipments/next-run"
import { isReplyStep, PICKUP_STEP } from "../../shipments/steps"
import { resolveShipment, type OpenShipment } from "../utils/resolve-shipment"

export const closeShipmentStepId = "close-shipment"

/** Gives the lease back, notes what Medusa knows now, and says when the shipment wants attention again. */
export const closeShipmentStep = createStep(
  closeShipmentStepId,
  async ({ opened, status }: { opened: OpenShipment; status: ShipmentStatus }, { container }) => {
    const { ledger, carrier, lease, shipment } = await resolveShipment(container, opened)
    const all = await ledger.listCarrierOperations({ fulfillment_id: opened.fulfillment_id })
    const operations = all.filter((operation) => operation.step !== PICKUP_STEP && !isReplyStep(operation.step))
    const trackable = isCreated(carrier, operations)
    const next_run_at = nextRunAt({ status, trackable, polls: shipment.polls, operations }, new Date())
    await ledger.closeShipment({ lease, synced_status: status, next_run_at })
    return new StepResponse({ next_run_at: next_run_at?.toISOString() ?? null })
  }
)
