import { addDays } from "./calendar-day"
import { holidaysOf } from "./holidays"

const SUNDAY = 0
const SATURDAY = 6

/** A día hábil: Monday to Friday and no holiday (Ley 4 de 1913, art. 62; the SIC does not count Saturdays). */
export const isBusinessDay = (date: string): boolean => {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return weekday !== SUNDAY && weekday !== SATURDAY && !holidaysOf(Number(date.slice(0, 4))).has(date)
}

/**
 * The day on which a term of so many business days ends. The day it counts from is not counted.
 *
 * @example addBusinessDays("2026-12-04", 5) // "2026-12-14": Friday, a weekend and the Immaculate Conception between
 */
export const addBusinessDays = (from: string, days: number): string => {
  let date = from
  for (let counted = 0; counted < days;) {
    date = addDays(date, 1)
    counted += isBusinessDay(date) ? 1 : 0
  }
  return date
}

/** Business days from one day to another, both counted; 0 when the other has passed. */
export const countBusinessDays = (from: string, to: string): number => {
  let counted = 0
  for (let date = from; date <= to; date = addDays(date, 1)) {
    counted += isBusinessDay(date) ? 1 : 0
  }
  return counted
}
