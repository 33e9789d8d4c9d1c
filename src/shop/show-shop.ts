/** Keys of the store's metadata, which staff edit in the admin under Settings, Store. */
export const SHOP_METADATA_KEYS = [
  "legal_name",
  "nit",
  "address",
  "phone",
  "email",
  "whatsapp_number",
  "sic_url",
  "terms_version",
  "privacy_version",
] as const

type Key = (typeof SHOP_METADATA_KEYS)[number]

export type PublicShop = {
  name: string
  /** Who sells, where to write to and whom to call (Ley 1480 de 2011, art. 50). Null where staff have not said it. */
  company: Record<"legal_name" | "nit" | "address" | "phone" | "email", string | null>
  /** E.164 */
  whatsapp_number: string | null
  /** Pesos of goods (the cart's `original_item_total`) from which shipping is free. */
  free_shipping_from: number | null
  /** Superintendencia de Industria y Comercio, whose link a shop must show. */
  links: { sic: string }
  /** Of the texts a shopper accepts, to be kept with the order. */
  policies: { terms: string | null; privacy: string | null }
}

const SIC = "https://www.sic.gov.co"

/** The shop's public facts. A value that is not a text, or empty, was never said; a link must be one. */
export const showShop = (
  store: { name: string; metadata?: Record<string, unknown> | null },
  freeShipping: number | null
): PublicShop => {
  const read = (key: Key): string | null => {
    const value = store.metadata?.[key]
    return typeof value === "string" && value.trim() ? value.trim() : null
  }
  const sic = read("sic_url")
  return {
    name: store.name,
    company: {
      legal_name: read("legal_name"),
      nit: read("nit"),
      address: read("address"),
      phone: read("phone"),
      email: read("email"),
    },
    whatsapp_number: read("whatsapp_number"),
    free_shipping_from: freeShipping,
    links: { sic: sic?.startsWith("https://") ? sic : SIC },
    policies: { terms: read("terms_version"), privacy: read("privacy_version") },
  }
}
