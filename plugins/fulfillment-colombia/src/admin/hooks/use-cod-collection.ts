import { useQuery } from "@tanstack/react-query"
import { getCodCollection } from "../lib/api"
import type { CodCollection } from "../lib/types"

const POLL_MS = 15_000

export const codQueryKey = (orderId: string) => ["shipping", "cod", orderId] as const

const isOpen = (collection?: CodCollection) => collection?.state === "pending" || collection?.state === "confirmed"

/** What the courier is to collect for an order; read again now and then while something may still happen to it. */
export const useCodCollection = (orderId: string) =>
  useQuery({
    queryKey: codQueryKey(orderId),
    queryFn: ({ signal }) => getCodCollection(orderId, signal),
    refetchInterval: ({ state }) => (isOpen(state.data) ? POLL_MS : false),
  })
