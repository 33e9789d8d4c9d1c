import type { ExceptionStatus } from "../exceptions/states"
import type { OnUnreadable } from "./read-rows"
import type { ShipmentStatus } from "./status"

/** Who collects the money: the courier at the door (`COD`), or nobody because it is paid elsewhere. */
export const PAYMENT_MODES = ["COD", "EXTERNAL_PAYMENT"] as const

export type PaymentMode = (typeof PAYMENT_MODES)[number]

/** What the code of a carrier looks like. */
export const CARRIER_CODE = /^[a-z][a-z0-9_-]*$/

/** One kind of article in a parcel. Money in pesos, IVA included; weights and dimensions of one unit. */
export type ParcelItem = {
  sku: string
  name: string
  quantity: number
  unit_price: number
  weight_g: number
  length_cm: number
  width_cm: number
  height_cm: number
}

export type QuoteRequest = {
  /** DANE code of 8 digits. */
  city_code: string
  payment_mode: PaymentMode
  items: ParcelItem[]
}

export type CarrierQuote = {
  /** What the delivery costs, in pesos, taxes included. */
  amount: number
  /** Days of transit, for carriers that tell. */
  days?: number
}

/** Identity document as the Colombian carriers name them: cédula, cédula de extranjería, permiso especial, NIT. */
export type RecipientDocument = { type: "CC" | "CE" | "PE" | "NIT"; number: string }

export type Recipient = {
  first_name: string
  last_name: string
  /** National number: ten digits for a Colombian phone. */
  phone: string
  email: string
  document: RecipientDocument
  address: string
  /** DANE code of 8 digits. */
  city_code: string
}

export type ShipmentRequest = {
  /** Our id of the shipment at the carrier: Medusa's fulfillment id. */
  external_order_id: string
  /** The order's number as people say it, for the papers: a warehouse finds the order of a label by it. */
  order_number?: number
  payment_mode: PaymentMode
  recipient: Recipient
  items: ParcelItem[]
  /** Pesos off the sum of the items. */
  discount: number
  /** Goods come back: the parcel goes from the recipient, who is still the buyer, to the shop's place of pickup. */
  is_return?: boolean
  /** The shop pays the freight, the buyer does not. */
  free_shipping: boolean
  /** Pesos that the courier takes from the buyer in all, freight and whatever else included; nothing when prepaid. */
  collect?: number
}

export const LABEL_FORMATS = ["LABEL_10x15", "LABEL_10x10", "LETTER_2PP"] as const

export type LabelFormat = (typeof LABEL_FORMATS)[number]

export type LabelAnswer = { status: "pending" } | { status: "ready"; pdf: Buffer }

export type PickupAnswer = {
  /** Carrier ids of the shipments the carrier will come for; the others were left out. */
  accepted: string[]
}

export type TrackingAnswer = {
  status: ShipmentStatus
  tracking_number: string | null
  /** When the carrier saw this status. */
  at: Date | null
  /** Freight that the carrier takes, in whole pesos, for carriers that tell. */
  billed?: number
}

/** What the courier takes for a shipment at the door, in pesos, and when; `null` while it has not. */
export type CollectionAnswer = { amount: number; collected_at: Date | null }

/** The list of parcels that the courier signs when taking them. */
export type ManifestAnswer = { number: string; pdf: Buffer }

export type CarrierCity = {
  /** DANE code of 8 digits. */
  code: string
  name: string
  /** DANE code of 2 digits. */
  department_code: string
  department_name: string
  /** `false` where the carrier knows the place and does not go there. */
  served?: boolean
  /** Does the courier take money at the door there? For carriers that tell by city; without it, its capability. */
  cod?: boolean
}

export type CarrierCapabilities = {
  /** Tells the days of transit with a quote. */
  days: boolean
  cancel: boolean
  cod: boolean
  /**
   * Takes goods back with `is_return`: its courier fetches them from the buyer, or the buyer hands them in at a counter.
   * Left out, it takes nothing back.
   */
  returns?: "fetched" | "handed_in"
  /** Has {@link CarrierPort.manifest}. */
  manifest?: boolean
  /** Kilograms that a cubic metre counts for; without it the plugin's table decides. */
  kg_per_m3?: number
}

/**
 * One write on the way to a shipment. The ledger records every step before it is sent, so that a process that dies
 * between two steps is resumed at the right one.
 */
export type CarrierStep = {
  name: string
  /**
   * Sends the write and returns the carrier's id of the shipment. `carrier_id` is what earlier steps returned.
   *
   * @throws CarrierError
   */
  send: (request: ShipmentRequest, carrier_id: string | null) => Promise<string>
  /**
   * Looks whether an earlier, unanswered {@link send} took effect: the carrier's id if it did, `null` if it did not.
   * A step without it may be repeated without harm.
   *
   * @param since when the step was sent for the first time
   * @throws CarrierError
   */
  find?: (
    request: Pick<ShipmentRequest, "external_order_id">,
    carrier_id: string | null,
    since: Date
  ) => Promise<string | null>
}

export const REPLY_FIELDS = ["notes", "delivery_date", "address", "collection_point_id"] as const

export type ReplyField = (typeof REPLY_FIELDS)[number]

/** One of the answers that a carrier takes to a novedad, with what it has to hold. */
export type ReplyType = { type_id: number; name: string; fields: { name: ReplyField; required: boolean }[] }

/** A novedad as its carrier tells it. */
export type ReportedException = {
  /** The carrier's id of the novedad. */
  id: string
  /** The carrier's id of the shipment. */
  carrier_id: string
  tracking_number: string | null
  status: ExceptionStatus
  reason: string
  reported_at: Date
  reply_types: ReplyType[]
}

export type ExceptionReply = {
  type_id: number
  notes: string
  /** `YYYY-MM-DD`. */
  delivery_date?: string
  address?: string
  collection_point_id?: string
}

/** A counter where a buyer fetches a parcel. */
export type CollectionPoint = { id: string; name: string; address: string; city: string; city_code: string }

/** Novedades, for carriers that let the shop answer them. */
export interface CarrierExceptions {
  /** Everything reported since then, of any status. A row that makes no sense is left out and counted. */
  list(since: Date, onUnreadable?: OnUnreadable): Promise<ReportedException[]>
  get(id: string): Promise<ReportedException>
  /** Sends an answer. Not to be repeated without a look at {@link get}. */
  reply(id: string, reply: ExceptionReply): Promise<void>
  /** Where the parcel of a novedad may be left. */
  collectionPoints(id: string): Promise<CollectionPoint[]>
}

/** The shop's prepaid account at a carrier. Whole pesos. */
export interface CarrierWallet {
  balance(): Promise<number>
  /** Address at which somebody pays the amount in. */
  topUp(amount: number, returnUrl?: string): Promise<string>
}

/**
 * What the shop asks of a carrier, in the shop's own terms. A carrier is one implementation of this interface; all
 * calls have a time limit and throw only {@link CarrierError}.
 */
export interface CarrierPort {
  readonly code: string
  /** As people write it; the code when it has none. */
  readonly name?: string
  readonly capabilities: CarrierCapabilities
  /** Price of a delivery. `signal` ends the call: prices are computed while Medusa holds the cart's lock. */
  quote(request: QuoteRequest, signal: AbortSignal): Promise<CarrierQuote>
  /** The writes that make a shipment, in order. */
  readonly createShipment: readonly CarrierStep[]
  /** The waybill as PDF, or `pending` while the carrier prepares it. May be repeated without harm. */
  label(carrier_id: string, format: LabelFormat): Promise<LabelAnswer>
  /** @param date the day, `YYYY-MM-DD`; a carrier that takes none comes at its next round */
  pickup(carrier_ids: string[], date: string): Promise<PickupAnswer>
  track(carrier_id: string): Promise<TrackingAnswer>
  cancel(carrier_id: string): Promise<void>
  /** What the courier collects for a shipment; `null` when nothing. Not every carrier tells. */
  collection?(carrier_id: string): Promise<CollectionAnswer | null>
  /** Closes the shop's part for these shipments: a write, each call makes another list. */
  manifest?(carrier_ids: string[]): Promise<ManifestAnswer>
  /** Every place the carrier delivers to. A row that makes no sense is left out and counted. */
  cities(onUnreadable?: OnUnreadable): Promise<CarrierCity[]>
  /** Resolves when the carrier answers and accepts the credentials. */
  health(): Promise<void>
  /** Tells the carrier again what the parcel is, while it has not been made: an address was corrected. */
  modify?(carrier_id: string, request: ShipmentRequest): Promise<void>
  readonly exceptions?: CarrierExceptions
  readonly wallet?: CarrierWallet
  /** Every counter of the carrier. */
  collectionPoints?(): Promise<CollectionPoint[]>
}
