/** Identifier of the payment provider; Medusa registers it as `pp_cod_<id of the configuration>`. */
export const COD = "cod"

/** Is it our payment provider, under whatever id the store has registered it? */
export const isCodProvider = (providerId: unknown): boolean =>
  typeof providerId === "string" && (providerId === `pp_${COD}` || providerId.startsWith(`pp_${COD}_`))
