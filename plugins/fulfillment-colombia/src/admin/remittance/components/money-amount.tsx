import { formatPesos } from "@kaiu/medusa-kit/browser"
import { useCopy } from "../../hooks/use-copy"

type MoneyAmountProps = { pesos: number | null }

export const MoneyAmount = ({ pesos }: MoneyAmountProps) => {
  const { t } = useCopy()

  return (
    <span className="whitespace-nowrap tabular-nums">{pesos === null ? t("remittance.none") : formatPesos(pesos)}</span>
  )
}
