import { parseOptions, RecentMap } from "@kaiu/medusa-kit"
import type {
  CalculatedShippingOptionPrice,
  CalculateShippingOptionPriceDTO,
  CreateFulfillmentResult,
  CreateShippingOptionDTO,
  FulfillmentDTO,
  FulfillmentItemDTO,
  FulfillmentOption,
  FulfillmentOrderDTO,
  Logger,
  ValidateFulfillmentDataContext,
} from "@medusajs/framework/types"
import { AbstractFulfillmentProviderService, MathBN, MedusaError } from "@medusajs/framework/utils"
import { isCarrierError } from "../../carriers/carrier-error"
import { createVenndeloCarrier, VENNDELO } from "../../carriers/venndelo"
import { venndeloOptionsSchema, type VenndeloOptions } from "../../carriers/venndelo/options"
import { hasLeft, type ShipmentStatus } from "../../carriers/status"
import { needsShipping, toParcelItem } from "../../destination/parcel-items"
import { readRecipient } from "../../destination/read-recipient"
import { readCityCode, readPaymentMode } from "../../destination/shipping-data"
import { createQuoter, type Quote, type Quoter } from "../../quotes/create-quoter"
import { FALLBACK_TARIFF } from "../../quotes/fallback-tariff"
import {
  assertCollectable,
  assertWhole,
  packParcel,
  type FulfillmentSnapshot,
  type SnapshotLine,
} from "../../shipments/snapshot"
import { isVenndeloService, VENNDELO_SERVICES } from "./options"

const OWNER = "The fulfillment provider venndelo"
const MAX_CARTS = 5_000

/**
 * Prices deliveries by Venndelo and packs them. Nothing is written to Venndelo from here: a provider can keep no
 * record, so the workflow `shipping-track-fulfillment` tells the carrier once Medusa has the fulfillment.
 */
export class VenndeloFulfillmentService extends AbstractFulfillmentProviderService {
  static identifier = VENNDELO

  /** Called by Medusa's provider loader before the service is made. */
  static validateOptions(options: Record<string, unknown>): void {
    parseOptions(OWNER, venndeloOptionsSchema, options)
  }

  private readonly options: VenndeloOptions
  private readonly quote: Quoter
  /** The last quote of each cart and payment mode: Medusa asks for the price first, and then for the method's data. */
  private readonly quotes = new RecentMap<Quote>(MAX_CARTS)

  constructor({ logger }: { logger: Logger }, options: Record<string, unknown>) {
    super()
    this.options = parseOptions(OWNER, venndeloOptionsSchema, options)
    this.quote = createQuoter({
      carrier: createVenndeloCarrier(this.options, { logger }),
      tariff: FALLBACK_TARIFF,
      originCityCode: this.options.pickup.cityCode,
      onFailure: (message) => logger.warn(message),
    })
  }

  async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return VENNDELO_SERVICES
  }

  async validateOption(data: Record<string, unknown>): Promise<boolean> {
    return isVenndeloService(data.id)
  }

  async canCalculate(data: CreateShippingOptionDTO): Promise<boolean> {
    return isVenndeloService(data.data?.id)
  }

  async calculatePrice(
    _optionData: CalculateShippingOptionPriceDTO["optionData"],
    data: CalculateShippingOptionPriceDTO["data"],
    context: CalculateShippingOptionPriceDTO["context"]
  ): Promise<CalculatedShippingOptionPrice> {
    const paymentMode = readPaymentMode(data)
    const items = (context.items ?? [])
      .filter(needsShipping)
      .map((item) => toParcelItem(item, item.unit_price, this.options.defaultParcel))
    if (!items.length) {
      return { calculated_amount: 0, is_calculated_price_tax_inclusive: true }
    }
    const cityCode = readCityCode(context.shipping_address)
    try {
      const quote = await this.quote({ city_code: cityCode, payment_mode: paymentMode, items })
      this.quotes.set(`${context.id}:${paymentMode}`, quote)
      return { calculated_amount: quote.amount, is_calculated_price_tax_inclusive: true }
    } catch (error) {
      if (isCarrierError(error) && error.kind === "no_coverage") {
        throw new MedusaError(
          MedusaError.Types.INVALID_DATA,
          "Sin cobertura: la transportadora no llega a la ciudad de entrega. Elige otra dirección."
        )
      }
      throw error
    }
  }

  async validateFulfillmentData(
    _optionData: Record<string, unknown>,
    data: Record<string, unknown>,
    context: ValidateFulfillmentDataContext
  ): Promise<Pick<FulfillmentSnapshot, "payment_mode" | "carrier" | "quote">> {
    const paymentMode = readPaymentMode(data)
    const quote = this.quotes.get(`${context.id}:${paymentMode}`)
    return { payment_mode: paymentMode, carrier: VENNDELO, ...(quote ? { quote } : {}) }
  }

  async createFulfillment(
    data: Record<string, unknown>,
    items: Partial<Omit<FulfillmentItemDTO, "fulfillment">>[],
    order: Partial<FulfillmentOrderDTO> | undefined,
    fulfillment: Partial<Omit<FulfillmentDTO, "provider_id" | "data" | "items">>
  ): Promise<CreateFulfillmentResult> {
    if (!order?.items) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "Venndelo solo despacha pedidos.")
    }
    readRecipient(fulfillment.delivery_address ?? order.shipping_address)
    const paymentMode = readPaymentMode(data)
    const parcel = packParcel(order.items as SnapshotLine[], items, this.options.defaultParcel)
    if (paymentMode === "COD") {
      assertWhole(order.items as SnapshotLine[], items)
      assertCollectable(parcel)
    }
    const snapshot: FulfillmentSnapshot = {
      carrier: VENNDELO,
      state: "pending",
      payment_mode: paymentMode,
      ...(data.quote ? { quote: data.quote as Quote } : {}),
      ...parcel,
      free_shipping: this.isFreeShipping(order),
    }
    return { data: snapshot, labels: [] }
  }

  /**
   * Lets Medusa cancel while the parcel is in the shop; the workflow `shipping-track-fulfillment` then cancels it at
   * the carrier, on record. Cancelling twice is the same as once.
   */
  async cancelFulfillment(data: Record<string, unknown>): Promise<Record<string, never>> {
    const state = (data.state ?? "pending") as ShipmentStatus
    if (hasLeft(state)) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "El envío ya salió con la transportadora y no se puede cancelar."
      )
    }
    return {}
  }

  async createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "Las guías de devolución con Venndelo no están disponibles. Registra la devolución con otro método de envío."
    )
  }

  private isFreeShipping(order: Partial<FulfillmentOrderDTO>): boolean {
    const methods = order.shipping_methods ?? []
    return methods.length > 0 && methods.every((method) => MathBN.convert(method.amount ?? 0).isZero())
  }
}
