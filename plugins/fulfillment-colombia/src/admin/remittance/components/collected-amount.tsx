import { formatPesos } from "@kaiu/medusa-kit/browser"
import { useCopy } from "../../hooks/use-copy"
import { gapOf } from "../lib/collected-gap"
import type { MoneyRow } from "../types"
import { MoneyAmount } from "./money-amount"

type CollectedAmountProps = { row: Pick<MoneyRow, "collected" | "collected_by" | "collected_difference"> }

/** What the courier took and whose word that is, and how much that is beside what the order costs. */
export const CollectedAmount = ({ row }: CollectedAmountProps) => {
  const { t } = useCopy()
  const gap = gapOf(row.collected_difference)

  return (
    <>
      <MoneyAmount pesos={row.collected} />
      {row.collected_by === "delivery" && (
        <span className="txt-compact-xsmall text-ui-fg-subtle block whitespace-nowrap">
          {t("remittance.collected.delivery")}
        </span>
      )}
      {gap && (
        <span className="txt-compact-xsmall text-ui-fg-error block">
          {t(`remittance.collected.${gap.kind}`, { amount: formatPesos(gap.pesos) })}
        </span>
      )}
    </>
  )
}
