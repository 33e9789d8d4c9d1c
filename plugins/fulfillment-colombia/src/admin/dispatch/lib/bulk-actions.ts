import { hasLeft, isTerminal } from "../../../carriers/status"
import type { BulkRequest, Dispatch, Shipment } from "../types"

/** What can be done with the chosen rows, and with which of them. */
export type BulkActions = {
  /** Orders to pack. */
  prepare: string[]
  /** Fulfillments; so are all below. */
  print: string[]
  manifest: string[]
  pickup: string[]
  retry: string[]
  cancel: string[]
}

/** Is it still in the hands of whoever sends it? */
export const isOpen = ({ status }: Shipment) => !hasLeft(status) && !isTerminal(status)

/** Was its carrier asked to cancel it, and has not answered? Then it is handed over to nobody. */
const isBeingCancelled = ({ problem }: Shipment) => problem?.step === "cancel" && problem.kind === "unknown"

export const canPickUp = (shipment: Shipment) =>
  shipment.label_ready && isOpen(shipment) && !isBeingCancelled(shipment) && shipment.status !== "pickup_requested"

const canRetry = ({ problem }: Shipment) => problem !== null && problem.can_retry

const idsOf = (shipments: Shipment[], isMeant: (shipment: Shipment) => boolean) =>
  shipments.filter(isMeant).map(({ fulfillment_id }) => fulfillment_id)

const NO_CARRIERS: ReadonlySet<string> = new Set()

/**
 * Sorts the chosen rows by what can be done with them; a row may be of use to several actions, or to none.
 *
 * @param listing codes of the carriers whose couriers sign a list of the parcels they take
 */
export const bulkActions = (dispatches: Dispatch[], listing: ReadonlySet<string> = NO_CARRIERS): BulkActions => {
  const shipments = dispatches.flatMap((dispatch) => dispatch.shipments)
  return {
    prepare: dispatches.filter(({ state }) => state === "to_prepare").map(({ order_id }) => order_id),
    print: idsOf(shipments, (shipment) => shipment.label_ready && !isBeingCancelled(shipment)),
    manifest: idsOf(
      shipments,
      (shipment) =>
        shipment.label_ready && isOpen(shipment) && !isBeingCancelled(shipment) && listing.has(shipment.carrier)
    ),
    pickup: idsOf(shipments, canPickUp),
    retry: idsOf(shipments, canRetry),
    cancel: idsOf(shipments, isOpen),
  }
}

/** What to ask the server for; printing is no bulk. */
export const bulkRequest = (kind: BulkRequest["kind"], actions: BulkActions, pickupDate?: string): BulkRequest =>
  kind === "prepare"
    ? { kind, order_ids: actions.prepare }
    : { kind, fulfillment_ids: actions[kind], pickup_date: kind === "pickup" ? pickupDate : undefined }
