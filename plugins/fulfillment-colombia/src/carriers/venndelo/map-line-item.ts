import type { ParcelItem } from "../port"
import type { ApiLineItem } from "./wire-types"

/** Grams to kilograms and centimetres rounded up: Venndelo takes decimals of a kilogram but whole centimetres. */
export const toLineItem = (item: ParcelItem, freeShipping = false): ApiLineItem => ({
  sku: item.sku,
  name: item.name,
  unit_price: item.unit_price,
  free_shipping: freeShipping,
  height: Math.ceil(item.height_cm),
  width: Math.ceil(item.width_cm),
  length: Math.ceil(item.length_cm),
  dimensions_unit: "CM",
  weight: item.weight_g / 1000,
  weight_unit: "KG",
  quantity: item.quantity,
})
