/** Colombia keeps UTC−5 all year. */
const BOGOTA_OFFSET_MS = -5 * 3_600_000

const dayInBogota = (time: number) => Math.floor((time + BOGOTA_OFFSET_MS) / 86_400_000)

/** Do both moments fall on the same calendar day in Colombia? Wompi voids a card payment before it settles, that day. */
export const isSameDayInBogota = (a: Date, b: Date): boolean => dayInBogota(a.getTime()) === dayInBogota(b.getTime())
