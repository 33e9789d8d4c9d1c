import { queryOptions } from "@tanstack/react-query"
import { ApiError } from "./api-error"
import { storeClient } from "./store-client"

/** A municipality as the shop knows it, with the carriers that go there. */
export type City = {
  /** DANE, 8 digits, as text: the zeros at the beginning count. */
  code: string
  name: string
  department_code: string
  department_name: string
  /** Empty where nobody delivers. */
  carriers: { code: string; cod: boolean }[]
}

const FIVE_MINUTES_MS = 300_000
const SHOWN = 8

/**
 * Municipalities that fit what is being typed, the likeliest first. `null` when the shop has no list of its own (a Medusa
 * store without the shipping plugin): the municipality is then free text.
 */
export const citiesQuery = (q: string) =>
  queryOptions({
    queryKey: ["cities", q],
    staleTime: FIVE_MINUTES_MS,
    queryFn: async (): Promise<City[] | null> => {
      try {
        const query = { q, limit: SHOWN }
        return (await storeClient().fetch<{ cities: City[] }>("/store/locations", { query })).cities
      } catch (error) {
        if (error instanceof ApiError && error.kind === "not_found") {
          return null
        }
        throw error
      }
    },
  })
