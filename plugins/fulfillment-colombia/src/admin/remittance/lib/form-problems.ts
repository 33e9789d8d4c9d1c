export type FormProblems = {
  reference: "reference_missing" | "reference_invalid" | null
  day: "day_missing" | "day_early" | "day_future" | null
}

/** As the server takes them. */
const REFERENCE = /^(?=.*[A-Za-z0-9])[\w .:/#-]{1,100}$/

export const FIRST_DAY = "2000-01-01"

const referenceProblem = (reference: string): FormProblems["reference"] =>
  reference === "" ? "reference_missing" : REFERENCE.test(reference) ? null : "reference_invalid"

const dayProblem = (day: string, today: string): FormProblems["day"] => {
  if (day === "") {
    return "day_missing"
  }
  return day < FIRST_DAY ? "day_early" : day > today ? "day_future" : null
}

/**
 * What is wrong with the head of a remittance.
 *
 * @param today the day in Colombia, `2026-11-27`; days compare as text
 */
export const formProblems = (reference: string, day: string, today: string): FormProblems => ({
  reference: referenceProblem(reference.trim()),
  day: dayProblem(day, today),
})
