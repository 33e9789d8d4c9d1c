/**
 * What a cart's goods cost with IVA before any discount (`original_item_total` of the cart). A total with discounts
 * would be that of before this computation, and a welcome code would take free shipping away.
 */
export const FREE_SHIPPING_ATTRIBUTE = "original_item_total"

/** A promotion of Medusa, as far as free shipping goes. */
export type PromotionRow = {
  is_automatic?: boolean
  status?: string
  application_method?: { type?: string; target_type?: string; value?: unknown } | null
  rules?: { attribute?: string; operator?: string; values?: { value?: string }[] }[] | null
  campaign?: { starts_at?: Date | string | null; ends_at?: Date | string | null } | null
}

const isRunning = ({ campaign }: PromotionRow, now: Date): boolean =>
  (!campaign?.starts_at || new Date(campaign.starts_at) <= now) &&
  (!campaign?.ends_at || new Date(campaign.ends_at) > now)

const isFreeShipping = ({ is_automatic, status, application_method: method }: PromotionRow): boolean =>
  is_automatic === true &&
  status === "active" &&
  method?.target_type === "shipping_methods" &&
  method.type === "percentage" &&
  Number(method.value) >= 100

/** The amount of its only rule; one with other rules is not for everybody. */
const thresholdOf = ({ rules }: PromotionRow): number[] => {
  const [rule, ...others] = rules ?? []
  if (!rule) {
    return [0]
  }
  const amount = Number(rule.values?.[0]?.value)
  return others.length === 0 && rule.attribute === FREE_SHIPPING_ATTRIBUTE && rule.operator === "gte" && amount > 0
    ? [amount]
    : []
}

/** From how many pesos of goods shipping is free for everybody, by the promotions that run; `null` when it is not. */
export const freeShippingFrom = (promotions: PromotionRow[], now: Date): number | null => {
  const amounts = promotions.filter((row) => isFreeShipping(row) && isRunning(row, now)).flatMap(thresholdOf)
  return amounts.length > 0 ? Math.min(...amounts) : null
}
