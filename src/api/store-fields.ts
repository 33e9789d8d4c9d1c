/** What the storefront's pages read beyond Medusa's own lists, which drop any other field without a word. */
export const STORE_FIELDS: { matcher: string; fields: string[] }[] = [
  {
    matcher: "/store/products",
    fields: ["categories.id", "categories.name", "categories.handle", "variants.metadata"],
  },
  {
    matcher: "/store/carts",
    fields: [
      "items.variant.manage_inventory",
      "items.variant.allow_backorder",
      "shipping_address.metadata",
      "billing_address.metadata",
    ],
  },
  {
    // `*shipping_address` brings them all the same; by name one asks for no more than is shown.
    matcher: "/store/orders",
    fields: ["first_name", "last_name", "address_1", "address_2", "city", "province", "phone"].map(
      (column) => `shipping_address.${column}`
    ),
  },
]
