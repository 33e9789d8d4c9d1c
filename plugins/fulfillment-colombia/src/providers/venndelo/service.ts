import { parseOptions } from "@kaiu/medusa-kit"
import type { Logger } from "@medusajs/framework/types"
import { createVenndeloCarrier, VENNDELO } from "../../carriers/venndelo"
import { venndeloOptionsSchema } from "../../carriers/venndelo/options"
import { CarrierFulfillmentService } from "../base/carrier-fulfillment-service"
import { VENNDELO_SERVICES } from "./options"

const read = (options: Record<string, unknown>) =>
  parseOptions("The fulfillment provider venndelo", venndeloOptionsSchema, options)

/** Delivery by Venndelo alone. */
export class VenndeloFulfillmentService extends CarrierFulfillmentService {
  static identifier = VENNDELO

  /** Called by Medusa's provider loader before the service is made. */
  static validateOptions(options: Record<string, unknown>): void {
    read(options)
  }

  constructor(container: { logger: Logger }, options: Record<string, unknown>) {
    const parsed = read(options)
    const carrier = createVenndeloCarrier(parsed, { logger: container.logger })
    super(container, {
      services: VENNDELO_SERVICES,
      carriers: [{ carrier, originCityCode: parsed.pickup.cityCode }],
      policy: "preferred",
      defaultParcel: parsed.defaultParcel,
    })
  }
}
