import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ShipmentStatus } from "../../carriers/status"
import { isBeingCancelled } from "../../shipments/cancel-shipment"
import { isCreated } from "../../shipments/create-shipment"
import { nextRunAt } from "../../shipments/next-run"
import { CANCEL_STEP, isReplyStep, PICKUP_STEP } from "../../shipments/steps"
import { resolveShipment, type OpenShipment } from "../utils/resolve-shipment"

export const closeShipmentStepId = "close-shipment"

/** Gives the lease back, notes what Medusa knows now, and says when the shipment wants attention again. */
export const closeShipmentStep = createStep(
  closeShipmentStepId,
  async ({ opened, status }: { opened: OpenShipment; status: ShipmentStatus }, { container }) => {
    const { ledger, carrier, lease, shipment } = await resolveShipment(container, opened)
    const all = await ledger.listCarrierOperations({ fulfillment_id: opened.fulfillment_id })
    const isCancelling = isBeingCancelled(all)
    // A cancellation that was refused is asked for again by staff, unless Medusa has let go of the parcel.
    const isWaitedFor = (step: string) =>
      isCancelling ? step === CANCEL_STEP : opened.cancelled || step !== CANCEL_STEP
    const operations = all.filter(({ step }) => step !== PICKUP_STEP && !isReplyStep(step) && isWaitedFor(step))
    const trackable = !isCancelling && isCreated(carrier, operations)
    const next_run_at = nextRunAt({ status, trackable, polls: shipment.polls, operations }, new Date())
    await ledger.closeShipment({ lease, synced_status: status, next_run_at })
    return new StepResponse({ next_run_at: next_run_at?.toISOString() ?? null })
  }
)
