import { createHash } from "node:crypto"
import type { CarrierErrorKind } from "../carriers/carrier-error"
import type { OperationState } from "../modules/shipping/types"

/** A list of parcels that a carrier's courier signs («relación de despacho»), as it is on record. */
export type ManifestRecord = {
  id: string
  carrier: string
  /** The carrier's ids of the parcels, sorted. */
  guides: string[]
  fulfillment_ids: string[]
  state: OperationState
  /** The carrier's number; null until it has made the list. */
  number: string | null
  error_kind: CarrierErrorKind | null
  /** The member of staff who asked first; a secret key is nobody. */
  actor_id: string | null
  created_at: Date
  done_at: Date | null
}

/** A parcel that may go on a list. */
export type ManifestParcel = { fulfillment_id: string; carrier_id: string }

/** Why a parcel is on no list; staff are shown `message` and `remedy`, in Spanish. */
export type ManifestRefusal = {
  fulfillment_id: string
  /** `not_listed` when it has no place on one, `busy` when somebody else asks for the same list. */
  kind: CarrierErrorKind | "not_listed" | "busy"
  message: string
  remedy: string | null
}

export const sortedGuides = (parcels: ManifestParcel[]): string[] => parcels.map(({ carrier_id }) => carrier_id).sort()

/**
 * What tells one list from another: its guides, in whatever order they were asked for.
 *
 * @example guidesKey(["85820000002", "85820000001"]) === guidesKey(["85820000001", "85820000002"]) // true
 */
export const guidesKey = (guides: string[]): string =>
  createHash("sha256")
    .update(JSON.stringify([...guides].sort()))
    .digest("hex")
