import type { FulfillmentOption } from "@medusajs/framework/types"

export const VENNDELO_SERVICES: FulfillmentOption[] = [
  { id: "venndelo-standard", name: "Envío a domicilio" },
  { id: "venndelo-return", name: "Devolución", is_return: true },
]
