import type { FulfillmentOption } from "@medusajs/framework/types"

/** The services a shipping option can be made of. They are fixed, so that the admin can list them offline. */
export const VENNDELO_SERVICES: FulfillmentOption[] = [
  { id: "venndelo-standard", name: "Envío a domicilio" },
  { id: "venndelo-return", name: "Devolución", is_return: true },
]

export const isVenndeloService = (id: unknown): boolean => VENNDELO_SERVICES.some((service) => service.id === id)
