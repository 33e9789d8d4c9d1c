import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { queryKeys } from "../../lib/query-keys"
import { listManifests } from "../lib/api"
import type { ManifestQuery } from "../lib/manifest-query"

/** A page of the lists that were asked for. */
export const useManifestPage = (query: ManifestQuery) =>
  useQuery({
    queryKey: queryKeys.manifestList(query),
    queryFn: ({ signal }) => listManifests(query, signal),
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchOnWindowFocus: true,
  })
