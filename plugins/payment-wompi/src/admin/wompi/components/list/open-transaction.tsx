import { useCopy } from "../../../hooks/use-copy"
import { useListAddress } from "../../hooks/use-list-address"
import type { Transaction } from "../../types"

type OpenTransactionProps = { transaction: Transaction }

/** The transaction's number, which opens its detail. */
export const OpenTransaction = ({ transaction }: OpenTransactionProps) => {
  const { t } = useCopy()
  const { open } = useListAddress()

  return (
    <button
      type="button"
      aria-label={t("wompi.list.open", { id: transaction.transaction_id })}
      onClick={() => open(transaction.id)}
      className="txt-compact-small text-ui-fg-base focus-visible:shadow-borders-focus break-all rounded-sm text-left font-mono underline underline-offset-2 outline-none"
    >
      {transaction.transaction_id}
    </button>
  )
}
