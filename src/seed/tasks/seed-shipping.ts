import type { FulfillmentWorkflow, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createShippingOptionsWorkflow, createShippingProfilesWorkflow } from "@medusajs/medusa/core-flows"
import { SHOP } from "../shop"

const DELIVERY = "delivery_delivery"
const MANUAL = "manual_manual"

const profileOf = async (container: MedusaContainer): Promise<string> => {
  const filters = { name: SHOP.shippingProfile }
  const [existing] = await container.resolve(Modules.FULFILLMENT).listShippingProfiles(filters)
  if (existing) {
    return existing.id
  }
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ ...filters, type: "default" }] },
  })
  return result[0].id
}

/** The price is the chosen carrier's own quote; a store without a carrier has one price for the whole country. */
const pricing = (hasCarrier: boolean) =>
  hasCarrier
    ? ({
        price_type: "calculated",
        provider_id: DELIVERY,
        data: { id: "delivery-standard", name: SHOP.shippingOption },
      } as const)
    : ({
        price_type: "flat",
        provider_id: MANUAL,
        data: { id: "manual-fulfillment" },
        prices: [{ currency_code: SHOP.currency, amount: SHOP.flatShipping }],
      } as const)

/** Delivery to the door. Returns the id of the profile that products need. */
export const seedShipping = async (
  container: MedusaContainer,
  { serviceZoneId, providerIds }: { serviceZoneId: string; providerIds: string[] }
): Promise<string> => {
  const profileId = await profileOf(container)
  const filters = { name: SHOP.shippingOption }
  const [existing] = await container.resolve(Modules.FULFILLMENT).listShippingOptions(filters)
  if (!existing) {
    const option = {
      ...filters,
      ...pricing(providerIds.includes(DELIVERY)),
      service_zone_id: serviceZoneId,
      shipping_profile_id: profileId,
      type: { label: "A domicilio", description: "Entrega en tu dirección, con número de guía", code: "domicilio" },
      rules: [
        { attribute: "enabled_in_store", operator: "eq", value: "true" },
        { attribute: "is_return", operator: "eq", value: "false" },
      ],
    } as FulfillmentWorkflow.CreateShippingOptionsWorkflowInput
    await createShippingOptionsWorkflow(container).run({ input: [option] })
  }
  return profileId
}
