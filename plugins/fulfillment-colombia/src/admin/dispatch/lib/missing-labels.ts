/** The fulfillments that the header `x-missing` names: `ful_1,ful_2`. */
export const missingLabels = (header: string | null): string[] =>
  (header ?? "")
    .split(",")
    .map((id) => id.trim())
    .filter(Boolean)
