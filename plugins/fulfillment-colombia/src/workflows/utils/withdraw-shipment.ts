import { setTimeout as pause } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { CarrierErrorKind } from "../../carriers/carrier-error"
import { hasLeft } from "../../carriers/status"
import { problemText } from "../../dispatches/problem-texts"
import { cancelShipment, isBeingCancelled } from "../../shipments/cancel-shipment"
import { CANCEL_STEP } from "../../shipments/steps"
import { openFulfillment } from "./open-fulfillment"
import { resolveShipment, type OpenShipment } from "./resolve-shipment"
import { resumeFulfillments } from "./resume-fulfillments"

/**
 * - `free`: the carrier has let go, and nobody else touches the shipment until `close`: Medusa may cancel.
 * - `kept`: the parcel stays as it is, and why, in Spanish for staff.
 * - `asked`: no answer yet; the parcel is cancelled by itself once there is one.
 * - `busy`: another process talks to the carrier.
 */
export type Withdrawal =
  | { kind: "free"; close: () => Promise<void> }
  | { kind: "kept"; message: string; remedy: string }
  | { kind: "asked" }
  | { kind: "busy" }

/** A turn of a shipment is a few calls to its carrier. */
const PATIENCE = { tries: 20, pauseMs: 250 }

const LEFT = {
  message: "El paquete ya salió con la transportadora.",
  remedy: "Si no debe entregarse, responde la novedad pidiendo su devolución o espera a que regrese.",
}

const nothing = async (): Promise<void> => undefined

const openInTime = async (container: MedusaContainer, id: string): Promise<OpenShipment | "busy" | null> => {
  let opened = await openFulfillment(container, id)
  for (let tries = 1; opened === "busy" && tries < PATIENCE.tries; tries++) {
    await pause(PATIENCE.pauseMs)
    opened = await openFulfillment(container, id)
  }
  return opened
}

const ask = async (
  container: MedusaContainer,
  opened: OpenShipment
): Promise<Exclude<Withdrawal, { kind: "busy" }>> => {
  const { ledger, shipment, lease, carrier } = await resolveShipment(container, opened)
  const { fulfillment_id } = opened
  const close = async () => {
    await ledger.closeShipment({ lease, synced_status: shipment.synced_status, next_run_at: new Date() })
    await resumeFulfillments(container, [fulfillment_id])
  }
  if (hasLeft(shipment.status)) {
    await close()
    return { kind: "kept", ...LEFT }
  }
  const asked = { fulfillment_id, step: CANCEL_STEP }
  const [before] = await ledger.listCarrierOperations(asked)
  if (before?.state === "failed") {
    const error_kind = before.error_kind as CarrierErrorKind | null
    await ledger.suspendOperation({ ...before, error_kind, next_attempt_at: new Date() })
  }
  const request = { external_order_id: fulfillment_id }
  if (await cancelShipment({ ledger, shipment, lease, carrier, request })) {
    return { kind: "free", close }
  }
  const [operation] = await ledger.listCarrierOperations(asked)
  await close()
  if (!operation || isBeingCancelled([operation])) {
    return { kind: "asked" }
  }
  const [{ status }] = await ledger.listCarrierShipments({ fulfillment_id }, { take: 1, select: ["status"] })
  const why = (operation.error_kind ?? "refused") as CarrierErrorKind
  return { kind: "kept", ...(hasLeft(status) ? LEFT : problemText(CANCEL_STEP, why)) }
}

/**
 * Asks the carrier to give a parcel back, before Medusa lets go of it: one that has left would be packed a second time.
 * The shipment is then cancelled on record, so that whatever ends the process, the next turn of the shipment cancels the
 * fulfillment in Medusa too.
 */
export const withdrawShipment = async (container: MedusaContainer, fulfillmentId: string): Promise<Withdrawal> => {
  const opened = await openInTime(container, fulfillmentId)
  if (opened === "busy") {
    return { kind: "busy" }
  }
  return opened ? ask(container, opened) : { kind: "free", close: nothing }
}
