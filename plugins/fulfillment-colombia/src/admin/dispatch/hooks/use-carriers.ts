import { queryOptions, useQuery } from "@tanstack/react-query"
import { queryKeys } from "../../lib/query-keys"
import { getCarriers } from "../lib/api"

const POLL_MS = 60_000

/** The carriers, how they are, and when the next courier comes; read once. */
export const carriersQuery = queryOptions({
  queryKey: queryKeys.carriers,
  queryFn: ({ signal }) => getCarriers(signal),
})

/** The same, kept up to date while somebody looks at it. */
export const useCarriers = () => useQuery({ ...carriersQuery, refetchOnWindowFocus: true, refetchInterval: POLL_MS })
