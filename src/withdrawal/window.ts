import { addBusinessDays, addDays, colombianDay, countBusinessDays, startOfColombianDay } from "@kaiu/medusa-kit"

/** Business days from the delivery, its own day not counted (Ley 1480 de 2011, art. 47). */
export const WITHDRAWAL_DAYS = 5

/** Calendar days within which the money is back (Ley 1480 de 2011, art. 47, as Ley 2439 de 2024 has it). */
export const REFUND_DAYS = 15

export type WithdrawalWindow = {
  /** The last day, `YYYY-MM-DD` in Colombia. */
  deadline: string
  /** Its last instant and a millisecond. */
  closes_at: string
  /** Business days that are left, today among them. Over a weekend there may be some, and none may be today. */
  days_left: number
  is_open: boolean
}

/** Until when goods that were delivered then may be given back. */
export const withdrawalWindow = (deliveredAt: Date, now: Date): WithdrawalWindow => {
  const today = colombianDay(now)
  const deadline = addBusinessDays(colombianDay(deliveredAt), WITHDRAWAL_DAYS)
  const closesAt = startOfColombianDay(addDays(deadline, 1))
  return {
    deadline,
    closes_at: closesAt.toISOString(),
    days_left: countBusinessDays(today, deadline),
    is_open: now < closesAt,
  }
}

/**
 * The last day for the money, `YYYY-MM-DD`. The term runs from the day the right is used, and the goods must be back: those
 * that come later are paid for the day they come.
 */
export const refundDue = (requestedAt: Date, goodsBackAt: Date | null = null): string => {
  const due = addDays(colombianDay(requestedAt), REFUND_DAYS)
  const back = goodsBackAt ? colombianDay(goodsBackAt) : due
  return back > due ? back : due
}

/**
 * A day as Colombia reads it.
 *
 * @example writeDay("2026-12-01") // "martes, 1 de diciembre de 2026"
 */
export const writeDay = (date: string): string =>
  new Intl.DateTimeFormat("es-CO", { timeZone: "UTC", weekday: "long", day: "numeric", month: "long", year: "numeric" })
    .format(new Date(`${date}T00:00:00Z`))
    .replace(/[\u00a0\u202f]/g, " ")
