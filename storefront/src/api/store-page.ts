import { queryOptions } from "@tanstack/react-query"
import { storeClient } from "./store-client"

/** A text of the shop (`GET /store/pages/:slug`). */
export type StorePage = { slug: string; title: string; body: string; version: string; updated_at: string }

const TEN_MINUTES_MS = 600_000

/** @throws ApiError `not_found` where the shop has no such text */
export const storePageQuery = (slug: string) =>
  queryOptions({
    queryKey: ["page", slug],
    staleTime: TEN_MINUTES_MS,
    queryFn: async () => (await storeClient().fetch<{ page: StorePage }>(`/store/pages/${slug}`)).page,
  })
