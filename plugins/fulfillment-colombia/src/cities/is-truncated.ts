export type CityList = {
  /** Places where the carrier is known to go, and those that its new list says. */
  known: number
  given: number
  /** Since when its lists have been short; `null` when its last one was not. */
  shortSince: Date | null
  now: Date
}

/** A list is read each night: what is as short again after this has been said on two nights. */
const ANOTHER_NIGHT_MS = 12 * 60 * 60 * 1000

/** Does the list say less than half of what is known? A carrier may have given up most of its places, or the answer was cut. */
export const isShort = ({ known, given }: Pick<CityList, "known" | "given">): boolean => given * 2 < known

/**
 * May a list not be believed yet? One that is short was probably cut off, and taken for true it would close the shop to
 * half of the country; said again on another night it is the carrier's word.
 *
 * @example isTruncated({ known: 1_100, given: 250, shortSince: null, now }) // true
 */
export const isTruncated = ({ shortSince, now, ...list }: CityList): boolean =>
  isShort(list) && !(shortSince && now.getTime() - shortSince.getTime() >= ANOTHER_NIGHT_MS)
