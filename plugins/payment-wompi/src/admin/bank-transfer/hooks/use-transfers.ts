import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { listTransfers } from "../lib/api"
import { queryKeys } from "../lib/query-keys"
import type { TransferState } from "../types"

export const PAGE_SIZE = 20

/** A page of transfers: those that wait by their deadline, the others from the newest. */
export const useTransfers = (state: TransferState, q: string, offset: number) =>
  useQuery({
    queryKey: queryKeys.list(state, q, offset),
    queryFn: ({ signal }) =>
      listTransfers(
        {
          state,
          q: q || undefined,
          limit: PAGE_SIZE,
          offset,
          order: state === "waiting" ? "deadline" : "-created_at",
        },
        signal
      ),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: true,
  })
