/** How much less or more somebody took or paid than was due, in pesos; `null` when it was just that. */
export const gapOf = (pesos: number): { kind: "short" | "over"; pesos: number } | null =>
  pesos === 0 ? null : { kind: pesos < 0 ? "short" : "over", pesos: Math.abs(pesos) }
