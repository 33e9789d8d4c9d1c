import { RecentMap } from "@kaiu/medusa-kit"
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
import { AbstractFulfillmentProviderService, MedusaError } from "@medusajs/framework/utils"
import { isCarrierError } from "../../carriers/carrier-error"
import type { ParcelDefaults } from "../../carriers/option-schemas"
import type { QuoteRequest } from "../../carriers/port"
import { hasLeft, type ShipmentStatus } from "../../carriers/status"
import { coveringIn } from "../../cities/covering-carriers"
import { collectingIn } from "../../cod/collecting-carriers"
import { needsShipping, toParcelItem } from "../../destination/parcel-items"
import { readRecipient } from "../../destination/read-recipient"
import { readCityCode, readPaymentMode } from "../../destination/shipping-data"
import type { QuotePolicy } from "../../quotes/choose-offer"
import { compareCarriers, type CompareCarriers, type QuotedCarrier } from "../../quotes/compare-carriers"
import { FALLBACK_TARIFF } from "../../quotes/fallback-tariff"
import type { KeptQuote } from "../../quotes/final-quote"
import {
  assertCollectable,
  assertWhole,
  isFreeShipping,
  packParcel,
  type FulfillmentSnapshot,
  type SnapshotLine,
} from "../../shipments/snapshot"

export type CarrierProviderSettings = {
  /** The services a shipping option can be made of. They are fixed, so that the admin can list them offline. */
  services: FulfillmentOption[]
  /** At least one, in the shop's order. */
  carriers: QuotedCarrier[]
  policy: QuotePolicy
  defaultParcel: ParcelDefaults
}

const MAX_CARTS = 5_000
const NO_COVERAGE = "Sin cobertura: la transportadora no llega a la ciudad de entrega. Elige otra dirección."

const notAllowed = (message: string) => new MedusaError(MedusaError.Types.NOT_ALLOWED, message)

/**
 * Prices deliveries by carriers and packs them. Nothing is written to a carrier from here: a provider can keep no
 * record, so the workflow `shipping-track-fulfillment` tells the carrier once Medusa has the fulfillment.
 *
 * The carrier is chosen with the shipping method and stays: it is the one whose price the buyer pays, and the one that
 * the fulfillment is made with.
 */
export abstract class CarrierFulfillmentService extends AbstractFulfillmentProviderService {
  private readonly settings: CarrierProviderSettings
  private readonly compare: CompareCarriers
  /** The last offer of each cart and payment mode: Medusa asks for the price first, and then for the method's data. */
  private readonly offers = new RecentMap<KeptQuote>(MAX_CARTS)

  constructor({ logger }: { logger: Logger }, settings: CarrierProviderSettings) {
    super()
    this.settings = settings
    this.compare = compareCarriers({
      carriers: settings.carriers,
      policy: settings.policy,
      tariff: FALLBACK_TARIFF,
      onFailure: (message) => logger.warn(message),
    })
  }

  async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return this.settings.services
  }

  async validateOption(data: Record<string, unknown>): Promise<boolean> {
    return this.settings.services.some((service) => service.id === data.id)
  }

  async canCalculate(data: CreateShippingOptionDTO): Promise<boolean> {
    return this.validateOption(data.data ?? {})
  }

  /**
   * Data with a carrier is a method's that was chosen before: its price is that carrier's. Without a price Medusa takes
   * the method off the cart, so that the buyer chooses again where another carrier goes.
   */
  async calculatePrice(
    _optionData: CalculateShippingOptionPriceDTO["optionData"],
    data: CalculateShippingOptionPriceDTO["data"],
    context: CalculateShippingOptionPriceDTO["context"]
  ): Promise<CalculatedShippingOptionPrice> {
    const paymentMode = readPaymentMode(data)
    const items = (context.items ?? [])
      .filter(needsShipping)
      .map((item) => toParcelItem(item, item.unit_price, this.settings.defaultParcel))
    if (!items.length) {
      return { calculated_amount: 0, is_calculated_price_tax_inclusive: true }
    }
    const request = { city_code: readCityCode(context.shipping_address), payment_mode: paymentMode, items }
    try {
      const { offer } = await this.compare(request, { keep: data?.carrier, among: await this.candidates(request) })
      if (offer) {
        this.offers.set(`${context.id}:${paymentMode}`, { ...offer, city_code: request.city_code })
      }
      const amount = offer?.amount as CalculatedShippingOptionPrice["calculated_amount"]
      return { calculated_amount: amount, is_calculated_price_tax_inclusive: true }
    } catch (error) {
      if (isCarrierError(error) && error.kind === "no_coverage") {
        throw new MedusaError(MedusaError.Types.INVALID_DATA, NO_COVERAGE)
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
    const quote = this.offers.get(`${context.id}:${paymentMode}`)
    return { payment_mode: paymentMode, carrier: quote?.carrier ?? this.carrierOf(data), ...(quote ? { quote } : {}) }
  }

  async createFulfillment(
    data: Record<string, unknown>,
    items: Partial<Omit<FulfillmentItemDTO, "fulfillment">>[],
    order: Partial<FulfillmentOrderDTO> | undefined,
    fulfillment: Partial<Omit<FulfillmentDTO, "provider_id" | "data" | "items">>
  ): Promise<CreateFulfillmentResult> {
    if (!order?.items) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "La transportadora solo despacha pedidos.")
    }
    readRecipient(fulfillment.delivery_address ?? order.shipping_address)
    const paymentMode = readPaymentMode(data)
    const parcel = packParcel(order.items as SnapshotLine[], items, this.settings.defaultParcel)
    if (paymentMode === "COD") {
      assertWhole(order.items as SnapshotLine[], items)
      assertCollectable(parcel)
    }
    const snapshot: FulfillmentSnapshot = {
      carrier: this.carrierOf(data),
      state: "pending",
      payment_mode: paymentMode,
      ...(data.quote ? { quote: data.quote as FulfillmentSnapshot["quote"] } : {}),
      ...parcel,
      free_shipping: isFreeShipping(order),
    }
    return { data: snapshot, labels: [] }
  }

  /**
   * Lets Medusa cancel while the parcel is in the shop; the workflow `shipping-track-fulfillment` then cancels it at
   * the carrier, on record. Cancelling twice is the same as once.
   */
  async cancelFulfillment(data: Record<string, unknown>): Promise<Record<string, never>> {
    if (hasLeft((data.state ?? "pending") as ShipmentStatus)) {
      throw notAllowed("El envío ya salió con la transportadora y no se puede cancelar.")
    }
    return {}
  }

  /**
   * A guide from the buyer to the shop, paid by the shop. Medusa tells nothing here of the order: the workflow reads
   * goods and address from the return.
   */
  async createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    const taker = this.settings.carriers.find(({ carrier }) => carrier.capabilities.returns)
    if (!taker) {
      throw notAllowed(
        "La transportadora no hace guías de devolución. Registra la devolución con otro método de envío."
      )
    }
    const snapshot: FulfillmentSnapshot = {
      carrier: taker.carrier.code,
      state: "pending",
      direction: "return",
      payment_mode: "EXTERNAL_PAYMENT",
      items: [],
      discount: 0,
      free_shipping: true,
    }
    return { data: snapshot, labels: [] }
  }

  /** Who may be given the parcel: those that go to its city, and for contra entrega of them those that collect there. */
  private async candidates({ payment_mode, city_code }: QuoteRequest): Promise<string[]> {
    const all = this.settings.carriers.map(({ carrier }) => carrier)
    const carriers = await coveringIn(city_code, all)
    const able = payment_mode === "COD" ? await collectingIn(city_code, carriers) : carriers
    return able.map(({ code }) => code)
  }

  /** The carrier that the method was chosen with; the shop's first for a method of another time. */
  private carrierOf(data: Record<string, unknown>): string {
    const codes = this.settings.carriers.map(({ carrier }) => carrier.code)
    return codes.find((code) => code === data.carrier) ?? codes[0]
  }
}
