import type { MoneyRow } from "../types"

/** How much less or more the courier took than the order costs, in pesos; `null` when it took just that. */
export const gapOf = ({
  collected_difference: pesos,
}: Pick<MoneyRow, "collected_difference">): { kind: "short" | "over"; pesos: number } | null =>
  pesos === 0 ? null : { kind: pesos < 0 ? "short" : "over", pesos: Math.abs(pesos) }
