import { Container, Heading, Skeleton, Text } from "@medusajs/ui"
import { useState } from "react"
import { useCopy } from "../../hooks/use-copy"
import { useDebounced } from "../../hooks/use-debounced"
import { useNow } from "../../hooks/use-now"
import { useTransfers } from "../hooks/use-transfers"
import type { TransferState } from "../types"
import { FilterBar } from "./filter-bar"
import { LoadError } from "./load-error"
import { PageBar } from "./page-bar"
import { TransferCards } from "./transfer-cards"
import { TransferTable } from "./transfer-table"

/** The page of all transfers: those that wait first. */
export const TransferList = () => {
  const { t } = useCopy()
  const now = useNow()
  const [state, setState] = useState<TransferState>("waiting")
  const [search, setSearch] = useState("")
  const [offset, setOffset] = useState(0)
  const q = useDebounced(search.trim())
  const { data, isLoading, isError, error, refetch } = useTransfers(state, q, offset)

  const fromStart =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      set(value)
      setOffset(0)
    }

  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h1">{t("bank_transfer.list.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("bank_transfer.list.subtitle")}
        </Text>
      </div>
      <FilterBar state={state} onState={fromStart(setState)} q={search} onSearch={fromStart(setSearch)} />
      {isLoading ? (
        <div className="px-6 py-4" aria-busy="true">
          <Skeleton className="h-24 w-full" />
        </div>
      ) : null}
      {isError && !data ? <LoadError error={error} onRetry={() => void refetch()} /> : null}
      {data && data.bank_transfers.length > 0 ? (
        <>
          <div className="hidden md:block">
            <TransferTable transfers={data.bank_transfers} now={now} />
          </div>
          <div className="md:hidden">
            <TransferCards transfers={data.bank_transfers} now={now} />
          </div>
        </>
      ) : null}
      <div role="status">
        {data?.bank_transfers.length === 0 ? (
          <Text size="small" className="text-ui-fg-subtle px-6 py-8 text-center">
            {t(q ? "bank_transfer.list.empty_search" : "bank_transfer.list.empty")}
          </Text>
        ) : null}
      </div>
      {data ? <PageBar count={data.count} offset={offset} onOffset={setOffset} /> : null}
    </Container>
  )
}
