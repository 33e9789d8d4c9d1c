import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isCarrierError } from "../../carriers/carrier-error"
import type { CarrierPort } from "../../carriers/port"
import { problemText } from "../../dispatches/problem-texts"
import {
  guidesKey,
  sortedGuides,
  type ManifestParcel,
  type ManifestRecord,
  type ManifestRefusal,
} from "../../manifests/manifest"
import { requestManifest, type ManifestOutcome } from "../../manifests/request-manifest"
import { isTakenBack, whyNeverListed, whyNotListed } from "../../manifests/why-not-listed"
import type { ShipmentRecord } from "../../modules/shipping/types"
import { findBeingCancelled } from "../../shipments/being-cancelled"
import { resolveShipping } from "../utils/resolve-shipment"

export const requestCarrierManifestsStepId = "request-carrier-manifests"

export type CarrierManifestsInput = {
  fulfillment_ids: string[]
  /** Ask again for a list whose request was not answered. */
  again?: boolean
  actor_id?: string | null
}

export type CarrierManifests = { manifests: ManifestRecord[]; refused: ManifestRefusal[] }

type Listed = ManifestParcel & Pick<ShipmentRecord, "status"> & { being_cancelled: boolean }

/** Longer than a carrier takes to answer: whoever clicks twice waits for the first click's list. Seconds. */
const WAIT_SECONDS = 60

const BUSY = "Otro proceso está pidiendo esta relación. Intenta de nuevo en un momento."

const notListed = (fulfillment_id: string, message: string): ManifestRefusal => ({
  fulfillment_id,
  kind: "not_listed",
  message,
  remedy: null,
})

const explain = (fulfillment_id: string, kind: ManifestRefusal["kind"]): ManifestRefusal =>
  kind === "busy" || kind === "not_listed"
    ? { fulfillment_id, kind, message: BUSY, remedy: null }
    : { fulfillment_id, kind, ...problemText("manifest", kind) }

/** Sorts the parcels by what they can be on: a list of their carrier, or none. */
const group = async (container: MedusaContainer, ids: string[]) => {
  const shipping = resolveShipping(container)
  const shipments = await shipping.listCarrierShipments({ fulfillment_id: ids }, { take: ids.length })
  const beingCancelled = await findBeingCancelled(shipping, ids)
  const byId = new Map(shipments.map((shipment) => [shipment.fulfillment_id, shipment]))
  const groups = new Map<CarrierPort, Listed[]>()
  const refused: ManifestRefusal[] = []
  for (const fulfillment_id of ids) {
    const shipment = byId.get(fulfillment_id)
    const carrier = shipping.carriers.find(shipment?.carrier)
    const reason = whyNeverListed(shipment, carrier)
    if (reason || !shipment?.carrier_id || !carrier) {
      refused.push(notListed(fulfillment_id, reason ?? ""))
      continue
    }
    const { carrier_id, status } = shipment
    const parcel = { fulfillment_id, carrier_id, status, being_cancelled: beingCancelled.has(fulfillment_id) }
    groups.set(carrier, [...(groups.get(carrier) ?? []), parcel])
  }
  return { groups, refused }
}

/** A carrier refuses a whole list for one guide that was cancelled behind the shop's back: which are they? */
const findCancelled = async (carrier: CarrierPort, parcels: Listed[]): Promise<Listed[]> => {
  const cancelled: Listed[] = []
  for (const parcel of parcels) {
    const isCancelled = await carrier.track(parcel.carrier_id).then(
      ({ status }) => status === "cancelled",
      (error: unknown) => {
        if (!isCarrierError(error)) {
          throw error
        }
        return false
      }
    )
    if (isCancelled) {
      cancelled.push(parcel)
    }
  }
  return cancelled
}

const listOf = async (
  container: MedusaContainer,
  carrier: CarrierPort,
  { parcels, again, actor_id }: { parcels: Listed[]; again: boolean; actor_id: string | null }
): Promise<CarrierManifests> => {
  const ledger = resolveShipping(container)
  const locking = container.resolve(Modules.LOCKING)
  const request = (some: Listed[]): Promise<ManifestOutcome> =>
    locking.execute(
      `shipping-manifest:${carrier.code}:${guidesKey(sortedGuides(some))}`,
      () => requestManifest({ ledger, carrier, parcels: some, again, actor_id }),
      { timeout: WAIT_SECONDS }
    )

  // The list of parcels that have left meanwhile is still theirs; one with a parcel that was taken back is nobody's.
  const known = await ledger.findManifest({ carrier: carrier.code, guides: sortedGuides(parcels) })
  if (known?.state === "done" && !parcels.some(isTakenBack)) {
    return { manifests: [known], refused: [] }
  }
  const refused = parcels.flatMap((parcel) => {
    const reason = whyNotListed(parcel)
    return reason ? notListed(parcel.fulfillment_id, reason) : []
  })
  let open = parcels.filter((parcel) => !whyNotListed(parcel))
  let outcome = open.length ? await request(open) : null
  if (outcome?.kind === "failed" && outcome.why === "refused") {
    const cancelled = await findCancelled(carrier, open)
    refused.push(...cancelled.map(({ fulfillment_id }) => notListed(fulfillment_id, "Esta guía está anulada.")))
    open = open.filter((parcel) => !cancelled.includes(parcel))
    outcome = cancelled.length && open.length ? await request(open) : outcome
  }
  if (outcome?.kind === "done") {
    return { manifests: [outcome.manifest], refused }
  }
  const why = outcome?.why ?? "not_listed"
  return { manifests: [], refused: [...refused, ...open.map(({ fulfillment_id }) => explain(fulfillment_id, why))] }
}

/**
 * Asks each carrier for the list of its parcels, and says of every other parcel why it is on none. Without
 * compensation: what a carrier has made is made, and on record.
 */
export const requestCarrierManifestsStep = createStep(
  requestCarrierManifestsStepId,
  async ({ fulfillment_ids, again = false, actor_id = null }: CarrierManifestsInput, { container }) => {
    const { groups, refused } = await group(container, [...new Set(fulfillment_ids)])
    const result: CarrierManifests = { manifests: [], refused }
    for (const [carrier, parcels] of groups) {
      const one = await listOf(container, carrier, { parcels, again, actor_id })
      result.manifests.push(...one.manifests)
      result.refused.push(...one.refused)
    }
    return new StepResponse(result)
  }
)
