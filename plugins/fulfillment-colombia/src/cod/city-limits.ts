/** Places by DANE code: a city of 8 digits, or a whole department of 2. */
export type CityLimits = {
  /** Where contra entrega is offered; everywhere when missing or empty. */
  allow?: string[]
  /** Where it is not, whatever `allow` says. */
  deny?: string[]
}

const names = (places: string[], cityCode: string) => places.some((place) => cityCode.startsWith(place))

/** Does a limit need the city at all? */
export const limitsCities = ({ allow = [], deny = [] }: CityLimits): boolean => allow.length + deny.length > 0

/**
 * Does the shop collect at the door in this city?
 *
 * @param cityCode valid DANE code of 8 digits
 * @example isCodCity("05001000", { deny: ["05"] }) // false
 */
export const isCodCity = (cityCode: string, { allow = [], deny = [] }: CityLimits): boolean =>
  !names(deny, cityCode) && (allow.length === 0 || names(allow, cityCode))
