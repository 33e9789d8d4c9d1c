const DAY = new Intl.DateTimeFormat("en-CA", { timeZone: "America/Bogota" })

/** Whether two moments (milliseconds since the epoch) fall on the same calendar day in Colombia. */
export const isSameDayInBogota = (one: number, other: number): boolean =>
  DAY.format(new Date(one)) === DAY.format(new Date(other))
