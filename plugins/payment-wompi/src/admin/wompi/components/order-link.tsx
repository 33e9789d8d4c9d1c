import { Link } from "react-router-dom"
import { useCopy } from "../../hooks/use-copy"
import type { Transaction } from "../types"

type OrderLinkProps = { order: NonNullable<Transaction["order"]> }

export const OrderLink = ({ order }: OrderLinkProps) => {
  const { t } = useCopy()

  return (
    <Link to={`/orders/${order.id}`} className="txt-compact-small text-ui-fg-base underline underline-offset-2">
      {t("wompi.order_number", { number: order.display_id })}
    </Link>
  )
}
