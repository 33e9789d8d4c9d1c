/** Places by DANE code: a city of 8 digits, or a whole department of 2. */
export type CityLimits = {
  /** Where contra entrega is offered; everywhere when missing or empty. */
  allow?: string[]
  /** Where it is not, whatever `allow` says. */
  deny?: string[]
  /** Where one carrier does not collect, by its code: for carriers that do not tell it with their cities. */
  denyByCarrier?: Record<string, string[]>
}

const names = (places: string[], cityCode: string) => places.some((place) => cityCode.startsWith(place))

/** Does a limit need the city, whatever the carrier? */
export const limitsCities = ({ allow = [], deny = [] }: CityLimits): boolean => allow.length + deny.length > 0

/**
 * Does the shop collect at the door in this city, and with this carrier if one is named?
 *
 * @param cityCode valid DANE code of 8 digits
 * @example isCodCity("05001000", { deny: ["05"] }) // false
 */
export const isCodCity = (
  cityCode: string,
  { allow = [], deny = [], denyByCarrier = {} }: CityLimits,
  carrier?: string
): boolean =>
  !names(deny, cityCode) &&
  (allow.length === 0 || names(allow, cityCode)) &&
  !(carrier !== undefined && names(denyByCarrier[carrier] ?? [], cityCode))
