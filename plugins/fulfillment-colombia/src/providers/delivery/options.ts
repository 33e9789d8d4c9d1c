import type { FulfillmentOption } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { defaultParcelSchema } from "../../carriers/option-schemas"
import { carrierOptions } from "../../carriers/options"
import { QUOTE_POLICIES, type QuotePolicy } from "../../quotes/choose-offer"

export const DELIVERY_SERVICES: FulfillmentOption[] = [
  { id: "delivery-standard", name: "Envío a domicilio" },
  { id: "delivery-return", name: "Devolución", is_return: true },
]

const POLICIES = Object.keys(QUOTE_POLICIES) as [QuotePolicy, ...QuotePolicy[]]

/** Options of the provider that chooses a carrier for each cart: those of the plugin, and how to choose. */
export const deliveryOptionsSchema = z
  .object({
    ...carrierOptions,
    policy: z.enum(POLICIES, `must be one of ${POLICIES.join(", ")}`).default("cheapest"),
    /** Codes of carriers, the best first; the others follow. */
    preferred: z.array(z.string()).default([]),
    defaultParcel: defaultParcelSchema,
  })
  .refine(({ venndelo, coordinadora, extraCarriers }) => venndelo || coordinadora || extraCarriers.length, {
    error: "at least one carrier is required: venndelo, coordinadora or extraCarriers",
  })
