import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { queryKeys } from "../../lib/query-keys"
import { listMoney } from "../lib/api"
import type { MoneyQuery } from "../lib/money-address"

/** A page of the money that couriers collect. */
export const useMoney = (query: MoneyQuery) =>
  useQuery({
    queryKey: queryKeys.reconciliationList(query),
    queryFn: ({ signal }) => listMoney(query, signal),
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchOnWindowFocus: true,
  })
