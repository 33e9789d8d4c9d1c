import { useQuery } from "@tanstack/react-query"
import { queryKeys } from "../../lib/query-keys"
import { getException } from "../lib/api"

const POLL_MS = 5_000

/** One novedad with its collection points; read again soon while its answer is on its way. */
export const useException = (id: string | null) =>
  useQuery({
    queryKey: queryKeys.exception(id ?? ""),
    queryFn: ({ signal }) => getException(id ?? "", signal),
    enabled: id !== null,
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.status === "transmitting" ? POLL_MS : false),
  })
