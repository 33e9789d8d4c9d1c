import { Text } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import { useIsNarrow } from "../../hooks/use-is-narrow"
import { LoadError } from "../../shared/load-error"
import { Loading } from "../../shared/loading"
import { Pagination } from "../../shared/pagination"
import { StaleNote } from "../../shared/stale-note"
import { useExceptionAddress } from "../hooks/use-exception-address"
import { useExceptions } from "../hooks/use-exceptions"
import { toExceptionQuery } from "../lib/exception-address"
import { ExceptionCards } from "./exception-cards"
import { ExceptionTable } from "./exception-table"

export const ExceptionList = () => {
  const { t } = useCopy()
  const isNarrow = useIsNarrow()
  const { address } = useExceptionAddress()
  const list = useExceptions(toExceptionQuery(address))

  if (list.isPending) {
    return <Loading rows={6} />
  }
  if (!list.data) {
    return <LoadError error={list.error} onRetry={() => void list.refetch()} />
  }
  const { exceptions, count, limit, offset } = list.data
  const empty = address.q.trim() ? "filtered" : address.status === "pending" ? "pending" : "other"
  const Rows = isNarrow ? ExceptionCards : ExceptionTable
  return (
    <div aria-busy={list.isPlaceholderData}>
      {list.isError && <StaleNote error={list.error} />}
      {exceptions.length === 0 ? (
        <Text size="small" role="status" className="text-ui-fg-subtle px-6 py-10 text-center">
          {t(`exceptions.empty.${empty}`)}
        </Text>
      ) : (
        <Rows exceptions={exceptions} />
      )}
      <Pagination shown={exceptions.length} offset={offset} count={count} limit={limit} />
    </div>
  )
}
