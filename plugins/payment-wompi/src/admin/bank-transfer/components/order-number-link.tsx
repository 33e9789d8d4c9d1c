import { Link } from "react-router-dom"
import { useCopy } from "../../hooks/use-copy"
import type { BankTransfer } from "../types"

/** Leads to the order, where its transfer is confirmed. */
export const OrderNumberLink = ({ transfer }: { transfer: BankTransfer }) => {
  const { t } = useCopy()

  return (
    <Link
      to={`/orders/${transfer.order_id}`}
      aria-label={t("bank_transfer.list.open", { order: transfer.order_number })}
      className="text-ui-fg-base underline"
    >
      #{transfer.order_number}
    </Link>
  )
}
