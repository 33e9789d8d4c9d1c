import { formatPesos } from "@kaiu/medusa-kit/browser"
import { clx } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"

type MoneyAmountProps = { pesos: number | null; /** Stands out when it is not zero. */ isGap?: boolean }

export const MoneyAmount = ({ pesos, isGap }: MoneyAmountProps) => {
  const { t } = useCopy()

  return (
    <span className={clx("whitespace-nowrap tabular-nums", isGap && pesos !== 0 && "text-ui-fg-error")}>
      {pesos === null ? t("remittance.none") : formatPesos(pesos)}
    </span>
  )
}
