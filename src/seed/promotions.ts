import type { CreatePromotionDTO } from "@medusajs/framework/types"
import { PromotionStatus } from "@medusajs/framework/utils"
import { FREE_SHIPPING_ATTRIBUTE } from "../shop/free-shipping"
import { SHOP } from "./shop"

const WELCOME: CreatePromotionDTO = {
  code: SHOP.welcomeCode,
  type: "standard",
  status: PromotionStatus.ACTIVE,
  is_automatic: false,
  is_tax_inclusive: true,
  application_method: {
    type: "percentage",
    target_type: "items",
    allocation: "across",
    value: SHOP.welcomePercentage,
    currency_code: SHOP.currency,
  },
}

const FREE_SHIPPING: CreatePromotionDTO = {
  code: "ENVIO-GRATIS",
  type: "standard",
  status: PromotionStatus.ACTIVE,
  is_automatic: true,
  is_tax_inclusive: true,
  application_method: {
    type: "percentage",
    target_type: "shipping_methods",
    allocation: "across",
    value: 100,
    currency_code: SHOP.currency,
  },
  rules: [{ attribute: FREE_SHIPPING_ATTRIBUTE, operator: "gte", values: [String(SHOP.freeShippingFrom)] }],
}

/** The shop's promotions, found again by their codes. */
export const PROMOTIONS: CreatePromotionDTO[] = [WELCOME, FREE_SHIPPING]
