import { parseOptions } from "@kaiu/medusa-kit"
import type { Logger } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { configureCarriers, type ConfiguredCarrier } from "../../carriers/create-carriers"
import { CarrierFulfillmentService } from "../base/carrier-fulfillment-service"
import { DELIVERY_SERVICES, deliveryOptionsSchema } from "./options"

const OWNER = "The fulfillment provider delivery"

/** Preferred carriers first, the others in their own order. */
const inOrder = (carriers: ConfiguredCarrier[], preferred: string[]): ConfiguredCarrier[] => {
  const codes = carriers.map(({ carrier }) => carrier.code)
  const unknown = preferred.find((code) => !codes.includes(code))
  if (unknown) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `${OWNER} is not configured correctly. option "preferred": ${unknown} is none of ${codes.join(", ")}.`
    )
  }
  const rank = ({ carrier }: ConfiguredCarrier) =>
    preferred.includes(carrier.code) ? preferred.indexOf(carrier.code) : preferred.length
  return [...carriers].sort((one, other) => rank(one) - rank(other))
}

/**
 * Delivery by whichever of the shop's carriers serves a cart best: one shipping option for staff to configure, and the
 * choice kept with the shipping method and the fulfillment.
 */
export class DeliveryFulfillmentService extends CarrierFulfillmentService {
  static identifier = "delivery"

  /** Called by Medusa's provider loader before the service is made. */
  static validateOptions(options: Record<string, unknown>): void {
    parseOptions(OWNER, deliveryOptionsSchema, options)
  }

  constructor(container: { logger: Logger }, rawOptions: Record<string, unknown>) {
    const options = parseOptions(OWNER, deliveryOptionsSchema, rawOptions)
    super(container, {
      services: DELIVERY_SERVICES,
      carriers: inOrder(configureCarriers(options, { logger: container.logger }), options.preferred),
      policy: options.policy,
      defaultParcel: options.defaultParcel,
    })
  }
}
