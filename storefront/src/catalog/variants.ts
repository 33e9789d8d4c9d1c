import type { Variant } from "../api/catalog"

type Stocked = Pick<Variant, "manage_inventory" | "allow_backorder" | "inventory_quantity">

/** Can one be bought now? Stock that is not managed, or may be ordered ahead, never runs out. */
export const isAvailable = (variant: Stocked): boolean =>
  !variant.manage_inventory || Boolean(variant.allow_backorder) || (variant.inventory_quantity ?? 0) > 0

const FEW = 5

/** The number left when it is low enough to say so. */
export const fewLeft = (variant: Stocked): number | null => {
  const left = variant.inventory_quantity ?? 0
  return variant.manage_inventory && !variant.allow_backorder && left > 0 && left <= FEW ? left : null
}

/** As the shop ranks them, the smaller presentation first where it does not: the API answers in any order. */
export const inOrder = <T extends { variant_rank?: number | null; sku: string | null }>(variants: readonly T[]): T[] =>
  [...variants].sort(
    (one, other) =>
      (one.variant_rank ?? 0) - (other.variant_rank ?? 0) ||
      (one.sku ?? "").localeCompare(other.sku ?? "", "es", { numeric: true })
  )

/** The variant named in the address, else the first that can be bought, else the first. */
export const chooseVariant = <T extends Stocked & { sku: string | null }>(
  variants: T[],
  sku: string | null
): T | undefined =>
  variants.find((variant) => sku !== null && variant.sku === sku) ?? variants.find(isAvailable) ?? variants[0]
