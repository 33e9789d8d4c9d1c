import type { MedusaContainer } from "@medusajs/framework/types"
import { problemText } from "../../../../dispatches/problem-texts"
import type { ManifestRecord } from "../../../../manifests/manifest"
import { resolveShipping } from "../../../../workflows/utils/resolve-shipment"
import { loadStaff } from "../load-staff"

/** Fields of a list of parcels; its document has an address of its own. */
export const MANIFEST_FIELDS = [
  "id",
  "carrier",
  "guides",
  "fulfillment_ids",
  "state",
  "number",
  "error_kind",
  "actor_id",
  "created_at",
  "done_at",
] as const

/** Which of these lists have a document: one that was never made, or was erased with a person's data, has none. */
const withDocument = async (container: MedusaContainer, ids: string[]): Promise<ReadonlySet<string>> => {
  const rows = await resolveShipping(container).listShippingManifests(
    { id: ids, content: { $ne: null } },
    { select: ["id"], take: ids.length }
  )
  return new Set(rows.map(({ id }) => id))
}

/** Lists of parcels as staff see them, with who asked for each. */
export const showManifests = async (container: MedusaContainer, manifests: ManifestRecord[]) => {
  const ids = manifests.map(({ id }) => id)
  const documents = ids.length ? await withDocument(container, ids) : new Set()
  const staff = await loadStaff(
    container,
    manifests.map(({ actor_id }) => actor_id)
  )
  return manifests.map((manifest) => {
    const { actor_id, ...shown } = Object.fromEntries(
      MANIFEST_FIELDS.map((field) => [field, manifest[field]])
    ) as ManifestRecord
    return {
      ...shown,
      requested_by: (actor_id && staff.get(actor_id)) || null,
      has_document: documents.has(manifest.id),
      problem: manifest.error_kind ? problemText("manifest", manifest.error_kind) : null,
    }
  })
}
