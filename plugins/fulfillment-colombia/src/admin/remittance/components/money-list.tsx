import { Text } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import { useIsNarrow } from "../../hooks/use-is-narrow"
import { LoadError } from "../../shared/load-error"
import { Loading } from "../../shared/loading"
import { Pagination } from "../../shared/pagination"
import { StaleNote } from "../../shared/stale-note"
import type { useMoney } from "../hooks/use-money"
import { MoneyCards } from "./money-cards"
import { MoneyTable } from "./money-table"

type MoneyListProps = { list: ReturnType<typeof useMoney> }

export const MoneyList = ({ list }: MoneyListProps) => {
  const { t } = useCopy()
  const isNarrow = useIsNarrow()

  if (list.isPending) {
    return <Loading rows={6} />
  }
  if (!list.data) {
    return <LoadError error={list.error} onRetry={() => void list.refetch()} />
  }
  const { rows, count, limit, offset } = list.data
  const Rows = isNarrow ? MoneyCards : MoneyTable
  return (
    <div aria-busy={list.isPlaceholderData}>
      {list.isError && <StaleNote error={list.error} />}
      {rows.length === 0 ? (
        <Text size="small" role="status" className="text-ui-fg-subtle px-6 py-10 text-center">
          {t("remittance.empty")}
        </Text>
      ) : (
        <Rows rows={rows} />
      )}
      <Pagination shown={rows.length} offset={offset} count={count} limit={limit} />
    </div>
  )
}
