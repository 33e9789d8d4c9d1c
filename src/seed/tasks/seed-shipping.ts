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

type Option = { name: string; [field: string]: unknown }

/** Makes an option of that name unless there is one. */
const seedOption = async (container: MedusaContainer, option: Option): Promise<void> => {
  const [existing] = await container.resolve(Modules.FULFILLMENT).listShippingOptions({ name: option.name })
  if (!existing) {
    await createShippingOptionsWorkflow(container).run({
      input: [option as unknown as FulfillmentWorkflow.CreateShippingOptionsWorkflowInput],
    })
  }
}

/** Delivery to the door, and the way back, which the shop pays. Returns the id of the profile that products need. */
export const seedShipping = async (
  container: MedusaContainer,
  { serviceZoneId, providerIds }: { serviceZoneId: string; providerIds: string[] }
): Promise<string> => {
  const profileId = await profileOf(container)
  const place = { service_zone_id: serviceZoneId, shipping_profile_id: profileId }
  const hasCarrier = providerIds.includes(DELIVERY)
  await seedOption(container, {
    name: SHOP.shippingOption,
    ...pricing(hasCarrier),
    ...place,
    type: { label: "A domicilio", description: "Entrega en tu dirección, con número de guía", code: "domicilio" },
    rules: [
      { attribute: "enabled_in_store", operator: "eq", value: "true" },
      { attribute: "is_return", operator: "eq", value: "false" },
    ],
  })
  await seedOption(container, {
    name: SHOP.returnOption,
    price_type: "flat",
    provider_id: hasCarrier ? DELIVERY : MANUAL,
    data: {
      id: hasCarrier ? "delivery-return" : "manual-fulfillment-return",
      name: SHOP.returnOption,
      is_return: true,
    },
    prices: [{ currency_code: SHOP.currency, amount: 0 }],
    ...place,
    type: {
      label: "Devolución",
      description: "De vuelta a la tienda, con guía que paga la tienda",
      code: "devolucion",
    },
    rules: [
      { attribute: "enabled_in_store", operator: "eq", value: "false" },
      { attribute: "is_return", operator: "eq", value: "true" },
    ],
  })
  return profileId
}
