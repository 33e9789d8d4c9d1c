import { roundToPeso } from "@kaiu/medusa-kit"
import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { ParcelItem } from "../carriers/port"
import type { ParcelDefaults } from "../carriers/option-schemas"

type Measures = {
  weight?: number | null
  length?: number | null
  width?: number | null
  height?: number | null
}

/** The parts of a line item of a cart or an order that a parcel needs. */
export type ShippableLine = {
  title?: string | null
  product_title?: string | null
  variant_title?: string | null
  variant_sku?: string | null
  requires_shipping?: boolean | null
  quantity: BigNumberInput
  variant?: Measures | null
}

const MAX_NAME = 120

const measure = (name: keyof Measures, line: ShippableLine, fallback: number): number => {
  const value = Number(line.variant?.[name])
  return Number.isFinite(value) && value > 0 ? value : fallback
}

/**
 * A line item as articles in a parcel. The shop keeps weights in grams and dimensions in centimetres; a variant
 * without them counts as the default parcel.
 *
 * @param unitPrice pesos of one article, IVA included
 */
export const toParcelItem = (
  line: ShippableLine,
  unitPrice: BigNumberInput,
  defaults: ParcelDefaults,
  quantity: BigNumberInput = line.quantity
): ParcelItem => {
  const name = [line.product_title ?? line.title, line.variant_title].filter(Boolean).join(" ")
  return {
    sku: line.variant_sku ?? "",
    name: name.replaceAll("\u0000", "").slice(0, MAX_NAME),
    quantity: MathBN.convert(quantity).toNumber(),
    unit_price: roundToPeso(unitPrice),
    weight_g: measure("weight", line, defaults.weight),
    length_cm: measure("length", line, defaults.length),
    width_cm: measure("width", line, defaults.width),
    height_cm: measure("height", line, defaults.height),
  }
}

/** Does the line travel in a parcel? Downloads and services do not. */
export const needsShipping = (line: ShippableLine): boolean => line.requires_shipping !== false
