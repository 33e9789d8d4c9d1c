import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"

/** Where prices and stock are taken from. */
export type SalesContext = { regionId: string; currencyCode: string; salesChannelId: string | null }

export type RegionRow = { id: string; currency_code: string; countries?: ({ iso_2: string } | null)[] }

/** The region a Colombian customer buys in: the configured one, else the one with Colombia, else one in pesos. */
export const pickRegion = (regions: RegionRow[], regionId?: string): RegionRow | undefined =>
  regionId
    ? regions.find(({ id }) => id === regionId)
    : (regions.find(({ countries }) => countries?.some((country) => country?.iso_2 === "co")) ??
      regions.find(({ currency_code }) => currency_code === "cop"))

/** @throws MedusaError `not_found` when the store has no region that sells to Colombia */
export const resolveSalesContext = async (container: MedusaContainer, regionId?: string): Promise<SalesContext> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [regions, stores] = await Promise.all([
    query.graph({ entity: "region", fields: ["id", "currency_code", "countries.iso_2"] }),
    query.graph({ entity: "store", fields: ["default_sales_channel_id"] }),
  ])
  const region = pickRegion(regions.data as unknown as RegionRow[], regionId)
  if (!region) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      'The store has no region that sells to Colombia: add one, or name it in the option "regionId".'
    )
  }
  return {
    regionId: region.id,
    currencyCode: region.currency_code,
    salesChannelId: stores.data[0]?.default_sales_channel_id ?? null,
  }
}
