import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createLocationFulfillmentSetWorkflow,
  createServiceZonesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import { SHOP } from "../shop"

const locationOf = async (container: MedusaContainer, salesChannelId: string): Promise<string> => {
  const { name, address } = SHOP.location
  const [existing] = await container.resolve(Modules.STOCK_LOCATION).listStockLocations({ name })
  if (existing) {
    return existing.id
  }
  const { result } = await createStockLocationsWorkflow(container).run({ input: { locations: [{ name, address }] } })
  await linkSalesChannelsToStockLocationWorkflow(container).run({ input: { id: result[0].id, add: [salesChannelId] } })
  return result[0].id
}

const serviceZoneOf = async (container: MedusaContainer, locationId: string): Promise<string> => {
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const [zone] = await fulfillment.listServiceZones({ name: SHOP.serviceZone })
  if (zone) {
    return zone.id
  }
  const findSet = () => fulfillment.listFulfillmentSets({ name: SHOP.fulfillmentSet })
  if ((await findSet()).length === 0) {
    await createLocationFulfillmentSetWorkflow(container).run({
      input: { location_id: locationId, fulfillment_set_data: { name: SHOP.fulfillmentSet, type: "shipping" } },
    })
  }
  const [set] = await findSet()
  const { result } = await createServiceZonesWorkflow(container).run({
    input: {
      data: [
        {
          name: SHOP.serviceZone,
          fulfillment_set_id: set.id,
          geo_zones: [{ type: "country", country_code: SHOP.country }],
        },
      ],
    },
  })
  return result[0].id
}

/** Where the goods lie, who carries them from there, and whereto. */
export const seedLocation = async (container: MedusaContainer, salesChannelId: string) => {
  const locationId = await locationOf(container, salesChannelId)
  const serviceZoneId = await serviceZoneOf(container, locationId)
  const { data: providers } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "fulfillment_provider",
    fields: ["id"],
    filters: { is_enabled: true },
  })
  const providerIds = providers.map(({ id }) => id)
  await container.resolve(ContainerRegistrationKeys.LINK).create(
    providerIds.map((id) => ({
      [Modules.STOCK_LOCATION]: { stock_location_id: locationId },
      [Modules.FULFILLMENT]: { fulfillment_provider_id: id },
    }))
  )
  return { locationId, serviceZoneId, providerIds }
}
