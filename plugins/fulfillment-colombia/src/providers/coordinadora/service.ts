import { parseOptions } from "@kaiu/medusa-kit"
import type { FulfillmentOption, Logger } from "@medusajs/framework/types"
import { COORDINADORA, createCoordinadoraCarrier } from "../../carriers/coordinadora"
import { coordinadoraOptionsSchema } from "../../carriers/coordinadora/options"
import { CarrierFulfillmentService } from "../base/carrier-fulfillment-service"

const SERVICES: FulfillmentOption[] = [
  { id: "coordinadora-standard", name: "Envío con Coordinadora" },
  { id: "coordinadora-return", name: "Devolución con Coordinadora", is_return: true },
]

const read = (options: Record<string, unknown>) =>
  parseOptions("The fulfillment provider coordinadora", coordinadoraOptionsSchema, options)

/** Delivery by Coordinadora alone, under the shop's own contract. */
export class CoordinadoraFulfillmentService extends CarrierFulfillmentService {
  static identifier = COORDINADORA

  /** Called by Medusa's provider loader before the service is made. */
  static validateOptions(options: Record<string, unknown>): void {
    read(options)
  }

  constructor(container: { logger: Logger }, rawOptions: Record<string, unknown>) {
    const options = read(rawOptions)
    const carrier = createCoordinadoraCarrier(options, { logger: container.logger })
    super(container, {
      services: SERVICES,
      carriers: [{ carrier, originCityCode: options.pickup.cityCode }],
      policy: "preferred",
      defaultParcel: options.defaultParcel,
    })
  }
}
