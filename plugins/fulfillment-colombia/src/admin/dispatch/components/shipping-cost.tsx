import { formatPesos } from "@kaiu/medusa-kit/browser"
import { clx } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import { shippingCost, sourceKey } from "../lib/shipping-cost"
import type { Shipment } from "../types"

type ShippingCostProps = { shipment: Shipment }

/** What the delivery costs, against what the buyer paid for it, and where the price comes from. */
export const ShippingCost = ({ shipment }: ShippingCostProps) => {
  const { t } = useCopy()
  const { cost, isBilled, paid, gap, source } = shippingCost(shipment)

  return (
    <span className="flex flex-col">
      <span className="tabular-nums">
        {cost === null
          ? t("dispatch.cost.unknown")
          : t(isBilled ? "dispatch.cost.billed" : "dispatch.cost.quoted", { amount: formatPesos(cost) })}
      </span>
      {paid !== null && (
        <span className="txt-compact-xsmall text-ui-fg-subtle">
          {t("dispatch.cost.paid", { amount: formatPesos(paid) })}
          {gap !== null && gap !== 0 && (
            <span className={clx(gap > 0 && "text-ui-fg-error")}>
              {" · "}
              {t(gap > 0 ? "dispatch.cost.short" : "dispatch.cost.over", { amount: formatPesos(Math.abs(gap)) })}
            </span>
          )}
        </span>
      )}
      {source && (
        <span className="txt-compact-xsmall text-ui-fg-subtle">{t(`dispatch.source.${sourceKey(source)}`)}</span>
      )}
    </span>
  )
}
