import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { CodCollectionRecord } from "../../../cod/collection"
import { readLinkToken } from "../../../cod/link-token"
import { openCodCollection } from "../../../workflows/utils/cod-collection"
import { resolveShipping } from "../../../workflows/utils/resolve-shipment"

/**
 * The collection that a link was signed for.
 *
 * @throws MedusaError `not_found`, the same for a forged, an old and an unknown link
 */
export const findLinkedOrder = async (container: MedusaContainer, token: string): Promise<CodCollectionRecord> => {
  const { linkSecret } = resolveShipping(container).options.cod
  const orderId = linkSecret ? readLinkToken(linkSecret, token, new Date()) : null
  const { collection } = orderId ? await openCodCollection(container, orderId) : { collection: null }
  if (!collection) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "Este enlace no existe o ya venció.")
  }
  return collection
}
