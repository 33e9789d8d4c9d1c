import { useQuery } from "@tanstack/react-query"
import { getOrder } from "../lib/api"
import { queryKeys } from "../lib/query-keys"
import type { WompiOrder } from "../types"

const isWaiting = (order: WompiOrder | undefined) =>
  order?.sessions.some(({ transactions }) => transactions.some(({ status }) => status === "PENDING"))

/** What Wompi charged for an order; watched while a payment is on its way. */
export const useWompiOrder = (orderId: string) =>
  useQuery({
    queryKey: queryKeys.order(orderId),
    queryFn: ({ signal }) => getOrder(orderId, signal),
    staleTime: 0,
    refetchOnWindowFocus: true,
    refetchInterval: ({ state }) => (isWaiting(state.data) ? 15_000 : false),
  })
