/** What the storefront's pages ask of Medusa's store routes, field by field. A field that is not allowed is dropped silently. */
export const STOREFRONT_FIELDS = {
  product: [
    ...["id", "title", "handle", "description", "thumbnail", "created_at", "metadata", "images.url", "tags.value"],
    ...["categories.id", "categories.name", "categories.handle", "options.title", "options.values.value"],
    ...["variants.id", "variants.title", "variants.sku", "variants.metadata", "variants.calculated_price"],
    ...["variants.manage_inventory", "variants.allow_backorder", "variants.inventory_quantity"],
    "variants.options.value",
  ],
  cart: [
    ...["id", "email", "currency_code", "region_id", "completed_at", "metadata", "total", "item_total"],
    ...["original_item_total", "discount_total", "shipping_total", "original_shipping_total", "tax_total"],
    ...["promotions.code", "promotions.is_automatic", "items.id", "items.quantity", "items.unit_price", "items.total"],
    ...["items.thumbnail", "items.product_title", "items.product_handle", "items.variant_id", "items.variant_title"],
    ...["items.variant.manage_inventory", "items.variant.allow_backorder", "items.metadata"],
    ...["shipping_address.first_name", "shipping_address.phone", "shipping_address.metadata"],
    ...["billing_address.metadata", "shipping_methods.name", "shipping_methods.amount", "shipping_methods.data"],
    ...["payment_collection.id", "payment_collection.payment_sessions.provider_id"],
    ...["payment_collection.payment_sessions.status", "payment_collection.payment_sessions.data"],
  ],
  order: [
    ...["id", "display_id", "status", "email", "created_at", "currency_code", "total", "item_total", "shipping_total"],
    ...["discount_total", "payment_status", "fulfillment_status", "fulfillments", "items.title", "items.quantity"],
    ...["items.total", "items.thumbnail", "items.product_handle", "items.variant_id", "items.variant_title"],
    ...["shipping_address.city", "shipping_address.metadata", "shipping_methods.name", "shipping_methods.data"],
    "payment_collections.status",
  ],
  accountOrder: [
    ...["id", "display_id", "status", "email", "created_at", "total", "item_total", "shipping_total", "discount_total"],
    ...["payment_status", "fulfillment_status", "items.id", "items.title", "items.quantity", "items.total"],
    ...["items.thumbnail", "items.product_handle", "items.variant_id", "items.variant_title"],
    ...["shipping_address.first_name", "shipping_address.last_name", "shipping_address.address_1"],
    ...["shipping_address.address_2", "shipping_address.city"],
  ],
  customer: [
    ...["id", "email", "first_name", "last_name", "phone", "addresses.id", "addresses.first_name"],
    ...["addresses.last_name", "addresses.phone", "addresses.address_1", "addresses.address_2", "addresses.city"],
    ...["addresses.province", "addresses.is_default_shipping", "addresses.metadata"],
  ],
  shippingOption: ["id", "name", "price_type", "provider_id", "data", "type.label", "type.description", "type.code"],
  region: ["id", "name", "currency_code", "countries.iso_2", "payment_providers.id"],
  category: ["id", "name", "handle", "description", "rank", "parent_category_id"],
} as const

const isPresent = (value: unknown, path: string[]): boolean => {
  if (Array.isArray(value)) {
    return value.length > 0 && value.every((one) => isPresent(one, path))
  }
  if (path.length === 0) {
    return value !== undefined
  }
  const [name, ...rest] = path
  const inner = (value as Record<string, unknown> | null | undefined)?.[name]
  return rest.length === 0 ? inner !== undefined : isPresent(inner, rest)
}

/** The fields that an answer does not have. A field may be null, but what it is a field of may not be missing. */
export const missingFields = (answer: unknown, fields: readonly string[]): string[] =>
  fields.filter((field) => !isPresent(answer, field.split(".")))
