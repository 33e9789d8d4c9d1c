import { MedusaError } from "@medusajs/framework/utils"

/**
 * A page of the shop with what the link says. A mail whose one purpose is its link is no mail without it.
 *
 * @throws MedusaError `invalid_data` when the provider has no `storeUrl`
 * @example requireUrl("https://mitienda.co/cuenta", "/verificar", { codigo: "abc" })
 */
export const requireUrl = (base: string | undefined, path: string, query: Record<string, string>): string => {
  if (!base) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "This mail needs the option storeUrl: it is made of a link.")
  }
  return `${base}${path}?${new URLSearchParams(query).toString()}`
}
