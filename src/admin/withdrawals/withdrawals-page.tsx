import { Button, Container, Heading, Input, Skeleton, Text } from "@medusajs/ui"
import { useState } from "react"
import { useSearchParams } from "react-router-dom"
import { useCopy } from "../lib/use-copy"
import { StateNav } from "./state-nav"
import { STATES } from "./types"
import { PAGE_SIZE, useWithdrawals } from "./use-withdrawals"
import { WithdrawalRow } from "./withdrawal-row"

/** Purchases that shoppers take back: those that were asked first, those whose money is due first. */
export const WithdrawalsPage = () => {
  const { t } = useCopy()
  const [params] = useSearchParams()
  const [q, setQ] = useState("")
  const [page, setPage] = useState({ of: "", offset: 0 })
  const state = STATES.find((known) => known === params.get("state")) ?? null
  const place = `${state} ${q}`
  const offset = page.of === place ? page.offset : 0
  const { data, isLoading, error, refetch } = useWithdrawals(state, q.trim(), offset)

  const turn = (by: number) => setPage({ of: place, offset: offset + by })

  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h1">{t("withdrawals.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("withdrawals.subtitle")}
        </Text>
      </div>
      <StateNav current={state} />
      <div className="px-6 py-3">
        {/* Medusa's own search input draws its lens as an image without a name. */}
        <Input
          role="searchbox"
          autoComplete="off"
          maxLength={100}
          aria-label={t("withdrawals.search")}
          placeholder={t("withdrawals.search")}
          value={q}
          onChange={(event) => setQ(event.target.value)}
        />
      </div>
      {isLoading ? (
        <div className="px-6 py-4" aria-busy="true">
          <Skeleton className="h-24 w-full" />
        </div>
      ) : null}
      {error && !data ? (
        <div role="alert" className="flex flex-col items-start gap-2 px-6 py-6">
          <Text size="small">{error.message}</Text>
          <Button size="small" variant="secondary" onClick={() => void refetch()}>
            {t("withdrawals.retry")}
          </Button>
        </div>
      ) : null}
      {data && data.withdrawals.length > 0 ? (
        <ul className="divide-y">
          {data.withdrawals.map((withdrawal) => (
            <WithdrawalRow key={withdrawal.id} withdrawal={withdrawal} />
          ))}
        </ul>
      ) : null}
      <div role="status">
        {data?.withdrawals.length === 0 ? (
          <Text size="small" className="text-ui-fg-subtle px-6 py-8 text-center">
            {t("withdrawals.none")}
          </Text>
        ) : null}
      </div>
      {data && data.count > PAGE_SIZE ? (
        <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
          <Text size="small" className="text-ui-fg-subtle">
            {t("withdrawals.range", {
              from: offset + 1,
              to: Math.min(offset + PAGE_SIZE, data.count),
              count: data.count,
            })}
          </Text>
          <div className="flex gap-2">
            <Button size="small" variant="secondary" disabled={offset === 0} onClick={() => turn(-PAGE_SIZE)}>
              {t("withdrawals.previous")}
            </Button>
            <Button
              size="small"
              variant="secondary"
              disabled={offset + PAGE_SIZE >= data.count}
              onClick={() => turn(PAGE_SIZE)}
            >
              {t("withdrawals.next")}
            </Button>
          </div>
        </div>
      ) : null}
    </Container>
  )
}
