import { useQuery } from "@tanstack/react-query"
import { queryKeys } from "../../lib/query-keys"
import { listBulks } from "../lib/api"

const SHOWN = 5
const POLL_MS = 15_000
const RUNNING_POLL_MS = 3_000

/** The latest bulks of the whole team. */
export const useRecentBulks = () =>
  useQuery({
    queryKey: queryKeys.bulks,
    queryFn: ({ signal }) => listBulks(SHOWN, signal),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.some((bulk) => bulk.state === "running") ? RUNNING_POLL_MS : POLL_MS),
  })
