import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { PROMOTIONS } from "../promotions"

/** The welcome code and free shipping, unless their codes are there. */
export const seedPromotions = async (container: MedusaContainer): Promise<void> => {
  const codes = PROMOTIONS.flatMap(({ code }) => code ?? [])
  const existing = await container.resolve(Modules.PROMOTION).listPromotions({ code: codes }, { select: ["code"] })
  const known = new Set(existing.map(({ code }) => code))
  const promotionsData = PROMOTIONS.filter(({ code }) => !known.has(code))
  if (promotionsData.length > 0) {
    await createPromotionsWorkflow(container).run({ input: { promotionsData } })
  }
}
