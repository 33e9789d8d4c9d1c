import { queryOptions } from "@tanstack/react-query"
import { storeClient } from "./store-client"

/** What the shop says about itself (`GET /store/shop`). Another Medusa store has no such route: then nothing is known. */
export type Shop = {
  name: string
  company: { legal_name: string; nit: string; address: string; phone: string; email: string } | null
  /** Pesos from which the shop pays the freight, or `null`. */
  free_shipping_from: number | null
}

const HOUR_MS = 3_600_000

export const shopQuery = () =>
  queryOptions({
    queryKey: ["shop"],
    staleTime: HOUR_MS,
    retry: false,
    queryFn: () => storeClient().fetch<Shop>("/store/shop"),
  })
