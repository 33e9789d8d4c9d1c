import { Text } from "@medusajs/ui"
import { useCopy } from "../../../hooks/use-copy"
import type { useTransactions } from "../../hooks/use-transactions"
import { isFiltered, type ListAddress } from "../../lib/list-address"
import { LoadError } from "../load-error"
import { Loading } from "../loading"
import { Pagination } from "./pagination"
import { TransactionCards } from "./transaction-cards"
import { TransactionTable } from "./transaction-table"

type TransactionListProps = { list: ReturnType<typeof useTransactions>; address: ListAddress }

export const TransactionList = ({ list, address }: TransactionListProps) => {
  const { t } = useCopy()

  if (list.isPending) {
    return <Loading rows={6} />
  }
  if (!list.data) {
    return <LoadError error={list.error} onRetry={() => void list.refetch()} />
  }
  const { transactions, count, limit, offset } = list.data
  if (count === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-8 text-center">
        {t(isFiltered(address) ? "wompi.list.empty_filtered" : "wompi.list.empty")}
      </Text>
    )
  }
  return (
    <div aria-busy={list.isPlaceholderData}>
      <div className="hidden md:block">
        <TransactionTable transactions={transactions} />
      </div>
      <div className="md:hidden">
        <TransactionCards transactions={transactions} />
      </div>
      <Pagination from={offset + 1} to={offset + transactions.length} count={count} limit={limit} page={address.page} />
    </div>
  )
}
