/**
 * The value below which that part of the values lies.
 *
 * @param share from 0 to 1; a half is the median
 * @throws Error when there are no values: nothing was measured
 */
export const quantile = (values: readonly number[], share: number): number => {
  if (values.length === 0) {
    throw new Error("Nothing was measured.")
  }
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]
}
