import type { PickupWindow } from "../types"

export type DayProblem = "missing" | "too_early"

/** Why a courier cannot be asked for on that day, or `null`. Days are `2026-11-30`, which compare as text. */
export const pickupDayProblem = (day: string, { next_date }: PickupWindow): DayProblem | null =>
  !/^\d{4}-\d{2}-\d{2}$/.test(day) ? "missing" : day < next_date ? "too_early" : null
