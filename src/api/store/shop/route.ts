import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { freeShippingFrom, type PromotionRow } from "../../../shop/free-shipping"
import { showShop, type PublicShop } from "../../../shop/show-shop"

const CACHE_SECONDS = 60
const MAX_PROMOTIONS = 200

/** `GET /store/shop`: who sells, from when shipping is free, and the versions of what a shopper accepts. */
export const GET = async (req: MedusaStoreRequest, res: MedusaResponse<PublicShop>) => {
  const [[store], promotions] = await Promise.all([
    req.scope.resolve(Modules.STORE).listStores({}, { select: ["id", "name", "metadata"], take: 1 }),
    req.scope.resolve(Modules.PROMOTION).listPromotions(
      { is_automatic: true },
      {
        relations: ["application_method", "rules", "rules.values", "campaign"],
        take: MAX_PROMOTIONS,
      }
    ),
  ])
  if (!store) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "The store has not been set up.")
  }
  res.setHeader("Cache-Control", `public, max-age=${CACHE_SECONDS}`)
  res.json(showShop(store, freeShippingFrom(promotions as PromotionRow[], new Date())))
}
