import { isoDay } from "./holidays"

const HOUR_MS = 60 * 60 * 1000
const DAY_MS = 24 * HOUR_MS

/** Colombia is five hours behind UTC all year. */
const OFFSET_MS = -5 * HOUR_MS

/** The day it is in Colombia, `YYYY-MM-DD`. */
export const colombianDay = (now: Date): string => isoDay(now.getTime() + OFFSET_MS)

/** Midnight in Colombia, with which a `YYYY-MM-DD` begins. */
export const startOfColombianDay = (date: string): Date => new Date(Date.parse(`${date}T00:00:00Z`) - OFFSET_MS)

/**
 * A day so many days later, or earlier for a negative number.
 *
 * @example addDays("2026-12-31", 1) // "2027-01-01"
 */
export const addDays = (date: string, days: number): string => isoDay(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS)
