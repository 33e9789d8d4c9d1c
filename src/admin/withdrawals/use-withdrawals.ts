import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { sdk } from "../lib/sdk"
import type { State, WithdrawalPage } from "./types"

export const PAGE_SIZE = 20

export const WITHDRAWALS_KEY = ["store", "withdrawals"]

/** A page of withdrawals: those that wait by the day the money is due, the others from the newest. */
export const useWithdrawals = (state: State | null, q: string, offset: number) =>
  useQuery({
    queryKey: [...WITHDRAWALS_KEY, state, q, offset],
    queryFn: ({ signal }) =>
      sdk.client.fetch<WithdrawalPage>("/admin/withdrawals", {
        query: {
          ...(state ? { state } : {}),
          ...(q ? { q } : {}),
          limit: PAGE_SIZE,
          offset,
          order: state && state !== "refunded" && state !== "refused" ? "refund_due" : "-requested_at",
        },
        signal,
      }),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: true,
  })
