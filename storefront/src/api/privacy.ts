import { queryOptions } from "@tanstack/react-query"
import { ACCOUNT_KEY } from "./customer"
import { storeClient } from "./store-client"

/** A wish to be forgotten that is not fulfilled yet. Times in UTC. */
export type ErasureRequest = { id: string; requested_at: string; due_at: string }

type Answer = { erasure: ErasureRequest | null }

export const erasureQuery = () =>
  queryOptions({
    queryKey: [...ACCOUNT_KEY, "erasure"],
    staleTime: 60_000,
    queryFn: async () => (await storeClient().fetch<Answer>("/store/customers/me/erasure")).erasure,
  })

export const requestErasure = async (): Promise<ErasureRequest | null> =>
  (await storeClient().fetch<Answer>("/store/customers/me/erasure", { method: "POST", body: {} })).erasure

/** Everything that the shop knows of whoever is logged in, as it is told by it. */
export const readOwnData = (): Promise<unknown> => storeClient().fetch("/store/customers/me/export")
