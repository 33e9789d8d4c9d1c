import { useCopy } from "../../../hooks/use-copy"
import { useIsNarrow } from "../../../hooks/use-is-narrow"
import { LoadError } from "../../../shared/load-error"
import { Loading } from "../../../shared/loading"
import { Pagination } from "../../../shared/pagination"
import { StaleNote } from "../../../shared/stale-note"
import type { useDispatches } from "../../hooks/use-dispatches"
import type { RowSelection } from "../../hooks/use-selection"
import type { DispatchAddress } from "../../lib/dispatch-address"
import { DispatchCards } from "./dispatch-cards"
import { DispatchTable } from "./dispatch-table"
import { EmptyList } from "./empty-list"

type DispatchListProps = {
  list: ReturnType<typeof useDispatches>
  address: DispatchAddress
  selection: RowSelection
}

export const DispatchList = ({ list, address, selection }: DispatchListProps) => {
  const { t } = useCopy()
  const isNarrow = useIsNarrow()

  if (list.isPending) {
    return <Loading rows={8} />
  }
  if (!list.data) {
    return <LoadError error={list.error} onRetry={() => void list.refetch()} />
  }
  const { dispatches, count, limit, offset } = list.data
  const Rows = isNarrow ? DispatchCards : DispatchTable
  return (
    <div aria-busy={list.isPlaceholderData}>
      {list.isError && <StaleNote error={list.error} />}
      {dispatches.length === 0 ? (
        <EmptyList address={address} />
      ) : (
        <>
          <p className="txt-compact-xsmall text-ui-fg-subtle sr-only lg:not-sr-only lg:px-6 lg:py-2">
            {t("dispatch.keys")}
          </p>
          <div className="overflow-x-auto">
            <Rows dispatches={dispatches} selection={selection} />
          </div>
        </>
      )}
      <Pagination shown={dispatches.length} offset={offset} count={count} limit={limit} />
    </div>
  )
}
