/** Working days on the road, as the shopper was told when choosing the shipping. */
export type EstimatedDays = { days: number; is_estimate: boolean }

/** The days of a kept quote: the carrier's own, or this plugin's estimate. `null` of a quote that tells none. */
export const estimatedDaysOf = (quote: unknown): EstimatedDays | null => {
  const { days, is_estimate } = (quote ?? {}) as Partial<EstimatedDays>
  return typeof days === "number" ? { days, is_estimate: is_estimate === true } : null
}
