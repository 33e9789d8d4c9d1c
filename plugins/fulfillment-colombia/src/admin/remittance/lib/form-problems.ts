export type FormProblems = {
  reference: "reference_missing" | null
  day: "day_missing" | "day_future" | null
}

/**
 * What is wrong with the head of a remittance.
 *
 * @param today the day in Colombia, `2026-11-27`; days compare as text
 */
export const formProblems = (reference: string, day: string, today: string): FormProblems => ({
  reference: reference.trim() === "" ? "reference_missing" : null,
  day: day === "" ? "day_missing" : day > today ? "day_future" : null,
})
