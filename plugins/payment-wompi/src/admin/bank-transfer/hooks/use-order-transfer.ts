import { useQuery } from "@tanstack/react-query"
import { listTransfers } from "../lib/api"
import { queryKeys } from "../lib/query-keys"

/** The transfer of an order: the one that waits, else the newest. */
export const useOrderTransfer = (orderId: string) =>
  useQuery({
    queryKey: queryKeys.order(orderId),
    queryFn: async ({ signal }) => {
      const { bank_transfers } = await listTransfers({ order_id: orderId, limit: 20, offset: 0 }, signal)
      return bank_transfers.find(({ state }) => state === "waiting") ?? bank_transfers[0] ?? null
    },
    refetchOnWindowFocus: true,
  })
