import { isCarrierError, type CarrierErrorKind } from "../carriers/carrier-error"
import type { CarrierPort } from "../carriers/port"
import type ShippingModuleService from "../modules/shipping/service"
import { afterFailure } from "../shipments/retry-delays"
import { sortedGuides, type ManifestParcel, type ManifestRecord } from "./manifest"

export type ManifestLedgerPort = Pick<
  ShippingModuleService,
  "openManifest" | "beginManifest" | "completeManifest" | "failManifest" | "findManifest"
>

export type RequestManifestInput = {
  ledger: ManifestLedgerPort
  carrier: Pick<CarrierPort, "code" | "manifest">
  /** At least one. */
  parcels: ManifestParcel[]
  /** Somebody knows that the carrier did not answer the last time, and wants another list all the same. */
  again: boolean
  actor_id: string | null
}

export type ManifestOutcome =
  { kind: "done"; manifest: ManifestRecord } | { kind: "failed"; why: CarrierErrorKind | "busy" }

/**
 * Asks a carrier for the list of some parcels, on record before it leaves. The same parcels have one list: it is asked
 * for once, and again only when the carrier did not take it. One whose answer was lost may have been made, and nobody
 * can look: it is asked for again only by a person who says so.
 */
export const requestManifest = async (input: RequestManifestInput): Promise<ManifestOutcome> => {
  const { ledger, carrier, parcels, again, actor_id } = input
  const guides = sortedGuides(parcels)
  const { id } = await ledger.openManifest({
    carrier: carrier.code,
    guides,
    fulfillment_ids: parcels.map(({ fulfillment_id }) => fulfillment_id),
    actor_id,
  })
  const begun = await ledger.beginManifest({ id, again })
  if (begun.kind !== "go") {
    return begun.kind === "done" ? begun : { kind: "failed", why: begun.kind }
  }
  try {
    const answer = await carrier.manifest?.(guides)
    if (!answer) {
      return { kind: "failed", why: "refused" }
    }
    return { kind: "done", manifest: await ledger.completeManifest({ id, ...answer }) }
  } catch (error) {
    if (!isCarrierError(error)) {
      throw error
    }
    const { state } = afterFailure(error.kind, begun.attempts, new Date())
    await ledger.failManifest({ id, state, error: error.message, error_kind: error.kind })
    return { kind: "failed", why: error.kind }
  }
}
