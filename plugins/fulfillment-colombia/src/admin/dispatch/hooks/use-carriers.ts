import { useQuery } from "@tanstack/react-query"
import { queryKeys } from "../../lib/query-keys"
import { getCarriers } from "../lib/api"

const POLL_MS = 60_000

/** The carriers, how they are, and when the next courier comes. */
export const useCarriers = () =>
  useQuery({
    queryKey: queryKeys.carriers,
    queryFn: ({ signal }) => getCarriers(signal),
    refetchOnWindowFocus: true,
    refetchInterval: POLL_MS,
  })
