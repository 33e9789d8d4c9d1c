import { addDays, colombianDay, holidaysOf, startOfColombianDay } from "@kaiu/medusa-kit"

const HOUR_MS = 60 * 60 * 1000

const SUNDAY = 0

const next = (date: string): string => addDays(date, 1)
const previous = (date: string): string => addDays(date, -1)

/** Couriers collect from Monday to Saturday and on no holiday. */
export const isWorkDay = (date: string): boolean =>
  new Date(`${date}T00:00:00Z`).getUTCDay() !== SUNDAY && !holidaysOf(Number(date.slice(0, 4))).has(date)

const cutOffOf = (date: string, cutOffHour: number): number =>
  startOfColombianDay(date).getTime() + cutOffHour * HOUR_MS

export type PickupCalendar = {
  /** `HH:00`, Colombian time. */
  cut_off: string
  /** The first day on which a courier that is asked now comes, `YYYY-MM-DD`. */
  next_date: string
  is_open_today: boolean
}

/** What may be asked of couriers now. @param cutOffHour full hour until which they come on the same day, 1–23 */
export const pickupCalendar = (now: Date, cutOffHour: number): PickupCalendar => {
  const today = colombianDay(now)
  const is_open_today = isWorkDay(today) && now.getTime() < cutOffOf(today, cutOffHour)
  let next_date = is_open_today ? today : next(today)
  while (!isWorkDay(next_date)) {
    next_date = next(next_date)
  }
  return { cut_off: `${String(cutOffHour).padStart(2, "0")}:00`, next_date, is_open_today }
}

const isCalendarDay = (date: string): boolean =>
  !Number.isNaN(Date.parse(`${date}T00:00:00Z`)) && addDays(date, 0) === date

/** The latest day that may be asked for. */
const MAX_DAYS = 14

/** Why no courier comes on that day, in Spanish; `null` when one does. */
export const whyNotOn = (date: string, now: Date, cutOffHour: number): string | null => {
  const today = colombianDay(now)
  if (!isCalendarDay(date)) {
    return "La fecha de recogida no existe."
  }
  if (date < today) {
    return "La fecha de recogida ya pasó."
  }
  if (date > addDays(today, MAX_DAYS)) {
    return `La recogida se pide con ${MAX_DAYS} días de anticipación como máximo.`
  }
  if (!isWorkDay(date)) {
    return "Ese día no hay recogidas: es domingo o festivo."
  }
  const { next_date } = pickupCalendar(now, cutOffHour)
  if (date < next_date) {
    return `Las recogidas de hoy se piden hasta las ${cutOffHour}:00. La próxima es el ${next_date}.`
  }
  return null
}

/**
 * When a courier is asked to come on a day: once the cut-off of the work day before has passed, for a carrier that takes
 * no date comes at its next round.
 */
export const askingTime = (date: string, now: Date, cutOffHour: number): Date => {
  let before = previous(date)
  while (!isWorkDay(before)) {
    before = previous(before)
  }
  return new Date(Math.max(now.getTime(), cutOffOf(before, cutOffHour)))
}
