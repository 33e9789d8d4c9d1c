import type { Modes } from "./modes/modes"

export const MAX_CENTS = 1_000_000_000_000

/** Least that Wompi charges on its aggregator plan: 1.500 pesos. */
const MINIMUM_CENTS = 150_000

/** What is wrong with an amount in cents, or nothing. Wompi publishes no text for the minimum. */
export const amountProblem = (
  cents: unknown,
  { minimum_amount }: Pick<Modes, "minimum_amount">
): string | undefined => {
  if (typeof cents !== "number" || !Number.isInteger(cents) || cents < 1 || cents > MAX_CENTS) {
    return `Debe ser un entero entre 1 y ${MAX_CENTS}`
  }
  return minimum_amount && cents < MINIMUM_CENTS ? "El monto mínimo es de $1.500 COP" : undefined
}
