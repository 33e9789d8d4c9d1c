import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ManifestRecord } from "../../../../manifests/manifest"
import { shippingRequestManifestsWorkflow } from "../../../../workflows"
import { resolveShipping } from "../../../../workflows/utils/resolve-shipment"
import { MANIFEST_FIELDS, showManifests } from "./show-manifest"
import type { AdminGetManifestsType, AdminRequestManifestsType } from "./validators"

/** Asks the carriers for the lists of these parcels, one for each carrier, and says which parcels are on none and why. */
export const POST = async (req: AuthenticatedMedusaRequest<AdminRequestManifestsType>, res: MedusaResponse) => {
  const { actor_type, actor_id } = req.auth_context
  const { result } = await shippingRequestManifestsWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor_id: actor_type === "user" ? actor_id : null },
  })
  res.json({ manifests: await showManifests(req.scope, result.manifests), refused: result.refused })
}

/** The lists that were asked for. */
export const GET = async (req: AuthenticatedMedusaRequest<unknown, AdminGetManifestsType>, res: MedusaResponse) => {
  const { q, carrier, limit, offset, order } = req.validatedQuery as AdminGetManifestsType
  const column = order.replace(/^-/, "")
  const [rows, count] = await resolveShipping(req.scope).listAndCountShippingManifests(
    { ...(carrier ? { carrier } : {}), ...(q ? { $or: [{ number: q }, { guides: { $contains: [q] } }] } : {}) },
    {
      select: [...MANIFEST_FIELDS],
      order: { [column]: order.startsWith("-") ? "DESC" : "ASC", id: "ASC" },
      skip: offset,
      take: limit,
    }
  )
  res.setHeader("Cache-Control", "private, no-store")
  res.json({ manifests: await showManifests(req.scope, rows as ManifestRecord[]), count, limit, offset })
}
