import { useQuery } from "@tanstack/react-query"
import { isTerminal } from "../../../carriers/status"
import { queryKeys } from "../../lib/query-keys"
import { getOrderShipping } from "../lib/api"
import type { OrderShipping } from "../types"

const POLL_MS = 15_000

const isOver = (shipping?: OrderShipping) => shipping?.shipments.every(({ status }) => isTerminal(status)) ?? false

/** The parcels of an order; read again now and then while one is on its way. */
export const useOrderShipping = (orderId: string) =>
  useQuery({
    queryKey: queryKeys.order(orderId),
    queryFn: ({ signal }) => getOrderShipping(orderId, signal),
    staleTime: 0,
    refetchInterval: ({ state }) => (isOver(state.data) && state.data?.shipments.length ? false : POLL_MS),
  })
