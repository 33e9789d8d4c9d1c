import type { HttpTypes } from "@medusajs/types"
import { queryOptions } from "@tanstack/react-query"
import { storeApi } from "./store-client"

export type Customer = HttpTypes.StoreCustomer
export type SavedAddress = HttpTypes.StoreCustomerAddress

export const ACCOUNT_KEY = ["account"] as const

/** Whoever is logged in, with the saved addresses. */
export const customerQuery = () =>
  queryOptions({
    queryKey: [...ACCOUNT_KEY, "me"],
    staleTime: 60_000,
    queryFn: async () => (await storeApi().customer.retrieve()).customer,
  })

export const updateCustomer = async (body: HttpTypes.StoreUpdateCustomer): Promise<Customer> =>
  (await storeApi().customer.update(body)).customer

/** A new address, or another text for a known one. */
export const saveAddress = async (id: string | null, body: HttpTypes.StoreCreateCustomerAddress): Promise<Customer> =>
  (await (id ? storeApi().customer.updateAddress(id, body) : storeApi().customer.createAddress(body))).customer

export const deleteAddress = (id: string): Promise<unknown> => storeApi().customer.deleteAddress(id)
