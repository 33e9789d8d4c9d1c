import { Link } from "react-router-dom"
import { useCopy } from "../hooks/use-copy"

type OrderLinkProps = { orderId: string; displayId: number | null }

export const OrderLink = ({ orderId, displayId }: OrderLinkProps) => {
  const { t } = useCopy()

  return (
    <Link
      to={`/orders/${orderId}`}
      aria-label={t("order_number", { number: displayId ?? orderId })}
      className="txt-compact-small-plus text-ui-fg-base inline-flex min-h-6 items-center underline underline-offset-2"
    >
      #{displayId ?? orderId}
    </Link>
  )
}
