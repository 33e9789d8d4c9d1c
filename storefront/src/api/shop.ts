import { queryOptions } from "@tanstack/react-query"
import { storeClient } from "./store-client"

/** What the shop says about itself (`GET /store/shop`). Another Medusa store has no such route: then nothing is known. */
export type Shop = {
  name: string
  company: Record<"legal_name" | "nit" | "address" | "phone" | "email", string | null>
  /** Pesos of goods before discounts from which the shop pays the freight, or `null`. */
  free_shipping_from: number | null
  links: { sic: string }
}

const HOUR_MS = 3_600_000

export const shopQuery = () =>
  queryOptions({
    queryKey: ["shop"],
    staleTime: HOUR_MS,
    retry: false,
    queryFn: () => storeClient().fetch<Shop>("/store/shop"),
  })
