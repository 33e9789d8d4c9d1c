import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createRegionsWorkflow, createTaxRegionsWorkflow } from "@medusajs/medusa/core-flows"
import { SHOP } from "../shop"

const WOMPI = "pp_wompi_wompi"
const MANUAL = "pp_system_default"

const paymentProviderOf = async (container: MedusaContainer): Promise<string> => {
  const [wompi] = await container.resolve(Modules.PAYMENT).listPaymentProviders({ id: WOMPI, is_enabled: true })
  return wompi ? WOMPI : MANUAL
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
  const [existing] = await container.resolve(Modules.REGION).listRegions({ name: SHOP.region })
  if (existing) {
    return existing.id
  }
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: SHOP.region,
          currency_code: SHOP.currency,
          countries: [SHOP.country],
          payment_providers: [await paymentProviderOf(container)],
          automatic_taxes: true,
          is_tax_inclusive: true,
        },
      ],
    },
  })
  return result[0].id
}
