import { formatPesos } from "@kaiu/medusa-kit/browser"
import { useCopy } from "../../hooks/use-copy"
import { gapOf } from "../lib/collected-gap"
import type { MoneyRow } from "../types"
import { MoneyAmount } from "./money-amount"

type CollectedAmountProps = { row: Pick<MoneyRow, "collected" | "collected_difference"> }

/** What the courier took, and how much that is beside what the order costs. */
export const CollectedAmount = ({ row }: CollectedAmountProps) => {
  const { t } = useCopy()
  const gap = gapOf(row)

  return (
    <>
      <MoneyAmount pesos={row.collected} />
      {gap && (
        <span className="txt-compact-xsmall text-ui-fg-error block">
          {t(`remittance.collected.${gap.kind}`, { amount: formatPesos(gap.pesos) })}
        </span>
      )}
    </>
  )
}
