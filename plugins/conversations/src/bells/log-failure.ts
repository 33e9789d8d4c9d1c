import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** A bell rings in the background: nobody else hears of its failure. */
export const logFailure = (what: string) => (error: unknown, container: MedusaContainer) => {
  const message = error instanceof Error ? error.message : String(error)
  container.resolve(ContainerRegistrationKeys.LOGGER).error(`conversations: ${what} failed: ${message}`)
}
