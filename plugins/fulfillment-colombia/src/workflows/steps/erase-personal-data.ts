import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ErasedCounts } from "../../modules/shipping/privacy-ledger"
import { isOrderOf, type Person } from "../../privacy/person"
import { resolveShipping } from "../utils/resolve-shipment"

export const erasePersonalDataStepId = "erase-shipping-personal-data"

const PAGE = 200

type OrderRow = {
  id: string
  customer_id: string | null
  email: string | null
  shipping_address?: { phone?: string | null } | null
  billing_address?: { phone?: string | null } | null
}

const FIELDS = ["id", "customer_id", "email", "shipping_address.phone", "billing_address.phone"]

const ordersOf = async (container: MedusaContainer, person: Person, ids: string[]): Promise<string[]> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id: ids } })
  return (data as unknown as OrderRow[])
    .filter(({ shipping_address, billing_address, ...order }) =>
      isOrderOf(person, { ...order, phones: [shipping_address?.phone, billing_address?.phone] })
    )
    .map(({ id }) => id)
}

/** Erases what the plugin keeps of a person, order by order. What is erased cannot come back: it has no compensation. */
export const erasePersonalDataStep = createStep(erasePersonalDataStepId, async (person: Person, { container }) => {
  const shipping = resolveShipping(container)
  const counts: ErasedCounts = {
    labels: 0,
    manifests: 0,
    exceptions: 0,
    operation_texts: 0,
    bulk_texts: 0,
    waiting: 0,
  }
  for (let known = await shipping.listKnownOrders({ after: "", limit: PAGE }); known.length;) {
    const ids = await ordersOf(container, person, known)
    if (ids.length) {
      const erased = await shipping.erasePersonalData(ids)
      for (const key of Object.keys(counts) as (keyof ErasedCounts)[]) {
        counts[key] += erased[key]
      }
    }
    known = await shipping.listKnownOrders({ after: known[known.length - 1], limit: PAGE })
  }
  return new StepResponse(counts)
})
