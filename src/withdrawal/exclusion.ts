/** Key of a product's metadata: `true`, or the sentence that tells the shopper why. Staff edit it in the admin. */
export const NO_WITHDRAWAL = "no_withdrawal"

const PERSONAL_USE = "La ley exceptúa los bienes de uso personal, los perecederos y los hechos a tu medida."

/**
 * Why a product is not given back, or `null` when it is. Only what the shop has said of the product counts: whether the
 * law excepts it is for the shop to know.
 */
export const exclusionOf = (metadata: Record<string, unknown> | null | undefined): string | null => {
  const said = metadata?.[NO_WITHDRAWAL]
  if (typeof said === "string" && !["", "false"].includes(said.trim().toLowerCase())) {
    return said.trim().toLowerCase() === "true" ? PERSONAL_USE : said.trim()
  }
  return said === true ? PERSONAL_USE : null
}
