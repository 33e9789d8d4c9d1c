import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createRegionsWorkflow, createTaxRegionsWorkflow, updateRegionsWorkflow } from "@medusajs/medusa/core-flows"
import { SHOP } from "../shop"

/** What the shop offers at checkout, in this order, where it is configured. */
const OFFERED = ["pp_wompi_wompi", "pp_transfer_transfer", "pp_cod_cod"]
const MANUAL = "pp_system_default"

const paymentProvidersOf = async (container: MedusaContainer): Promise<string[]> => {
  const filters = { id: OFFERED, is_enabled: true }
  const configured = (await container.resolve(Modules.PAYMENT).listPaymentProviders(filters)).map(({ id }) => id)
  const offered = OFFERED.filter((id) => configured.includes(id))
  return offered.length > 0 ? offered : [MANUAL]
}

/** A region of an earlier seed gets what is configured since. */
const addPaymentProviders = async (container: MedusaContainer, id: string, wanted: string[]): Promise<void> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "region", fields: ["id", "payment_providers.id"], filters: { id } })
  const providers = (data[0].payment_providers ?? []) as { id: string }[]
  const present = providers.map((provider) => provider.id)
  const missing = wanted.filter((id) => !present.includes(id))
  if (missing.length > 0) {
    const update = { payment_providers: [...present, ...missing] }
    await updateRegionsWorkflow(container).run({ input: { selector: { id }, update } })
  }
}

const seedTax = async (container: MedusaContainer): Promise<void> => {
  const [existing] = await container.resolve(Modules.TAX).listTaxRegions({ country_code: SHOP.country })
  if (!existing) {
    await createTaxRegionsWorkflow(container).run({
      input: [
        {
          country_code: SHOP.country,
          provider_id: "tp_system",
          default_tax_rate: { name: "IVA", code: "IVA", rate: SHOP.iva },
        },
      ],
    })
  }
}

/** Colombia in pesos, prices with IVA. Returns the region's id. */
export const seedRegion = async (container: MedusaContainer): Promise<string> => {
  await seedTax(container)
  const payment_providers = await paymentProvidersOf(container)
  const [existing] = await container.resolve(Modules.REGION).listRegions({ name: SHOP.region })
  if (existing) {
    await addPaymentProviders(container, existing.id, payment_providers)
    return existing.id
  }
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: SHOP.region,
          currency_code: SHOP.currency,
          countries: [SHOP.country],
          payment_providers,
          automatic_taxes: true,
          is_tax_inclusive: true,
        },
      ],
    },
  })
  return result[0].id
}
