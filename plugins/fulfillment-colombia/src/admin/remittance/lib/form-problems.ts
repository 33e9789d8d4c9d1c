export type FormProblems = {
  reference: "reference_missing" | "reference_invalid" | null
  day: "day_missing" | "day_future" | null
}

/** As the server takes them. */
const REFERENCE = /^[\w .:/#-]{1,100}$/

const referenceProblem = (reference: string): FormProblems["reference"] =>
  reference === "" ? "reference_missing" : REFERENCE.test(reference) ? null : "reference_invalid"

/**
 * What is wrong with the head of a remittance.
 *
 * @param today the day in Colombia, `2026-11-27`; days compare as text
 */
export const formProblems = (reference: string, day: string, today: string): FormProblems => ({
  reference: referenceProblem(reference.trim()),
  day: day === "" ? "day_missing" : day > today ? "day_future" : null,
})
