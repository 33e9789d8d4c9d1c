import { formatPesos } from "@kaiu/medusa-kit/browser"
import { useCopy } from "../../hooks/use-copy"
import { gapOf } from "../lib/collected-gap"
import type { MoneyRow } from "../types"
import { MoneyAmount } from "./money-amount"

type PaidGapProps = { row: Pick<MoneyRow, "remitted" | "difference"> }

/** How much the carrier paid too little or too much of what it collected; nothing is said before it has paid. */
export const PaidGap = ({ row: { remitted, difference } }: PaidGapProps) => {
  const { t } = useCopy()
  const gap = gapOf(difference)

  if (remitted === null || !gap) {
    return <MoneyAmount pesos={remitted === null ? null : 0} />
  }
  return (
    <span className="text-ui-fg-error whitespace-nowrap tabular-nums">
      {t(`remittance.paid.${gap.kind}`, { amount: formatPesos(gap.pesos) })}
    </span>
  )
}
