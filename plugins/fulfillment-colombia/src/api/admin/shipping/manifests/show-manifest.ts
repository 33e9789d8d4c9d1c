import { problemText } from "../../../../dispatches/problem-texts"
import type { ManifestRecord } from "../../../../manifests/manifest"

/** Fields of a list of parcels; its document has an address of its own. */
export const MANIFEST_FIELDS = [
  "id",
  "carrier",
  "guides",
  "fulfillment_ids",
  "state",
  "number",
  "error_kind",
  "created_at",
  "done_at",
] as const

/** A list of parcels as staff see it. */
export const showManifest = (manifest: ManifestRecord) => ({
  ...Object.fromEntries(MANIFEST_FIELDS.map((field) => [field, manifest[field]])),
  problem: manifest.error_kind ? problemText("manifest", manifest.error_kind) : null,
})
