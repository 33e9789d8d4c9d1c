import type { MedusaContainer } from "@medusajs/framework/types"

/** A plugin that keeps personal data in its own tables and answers `privacy.erased`. */
type Party = { plugin: string; module: string }

const PARTIES: readonly Party[] = [{ plugin: "fulfillment-colombia", module: "shipping" }]

/** The names of those that are installed. */
export const partiesOf = (container: MedusaContainer): string[] =>
  PARTIES.filter(({ module }) => container.hasRegistration(module)).map(({ plugin }) => plugin)
