import type { PaymentMethodType } from "../types"

/** Ways in which Wompi may behave, or a merchant's account may be set up, that a test wants to see. */
export type Modes = {
  /** The methods that the merchant has enabled. */
  accepted_payment_methods: PaymentMethodType[]
  /** How long a payment stays PENDING before it ends by the test data. */
  settlement_ms: number
  /** PSE and Nequi wait for a person on the payment's page instead of ending by the test data. */
  payer_decides: boolean
  /** Refuse less than 1.500 pesos, as in Wompi's aggregator plan. */
  minimum_amount: boolean
  /** Until when an approved card payment can be voided: the same day in Colombia, an hour, always, never. */
  void_window: (typeof VOID_WINDOWS)[number]
  /** What the retired `GET /v1/merchants/:public_key` answers. */
  legacy_merchant_status: (typeof LEGACY_STATUSES)[number]
  /** The checkout answers 403, as CloudFront does, when it is to lead back to localhost. */
  refuse_localhost_redirect: boolean
  /** Events' checksum in capitals, as Wompi's documentation prints it. */
  event_uppercase_checksum: boolean
  /** Events' timestamp inside `signature`, as the English documentation shows it. */
  event_timestamp_in_signature: boolean
  /** Events without `environment`, as the English documentation shows them. */
  event_without_environment: boolean
  /** Paths that are signed after the usual three, e.g. `transaction.reference`. */
  event_extra_properties: string[]
  /** Each event twice. */
  event_duplicate: boolean
  /** Each second event before the first. */
  event_reorder: boolean
  /** How long after the change an event leaves. */
  event_delay_ms: number
}

export const VOID_WINDOWS = ["same_day", "one_hour", "open", "closed"] as const
export const LEGACY_STATUSES = [200, 404, 410] as const

export const DEFAULT_MODES: Modes = {
  accepted_payment_methods: [
    "CARD",
    "NEQUI",
    "PSE",
    "BANCOLOMBIA_TRANSFER",
    "BANCOLOMBIA_QR",
    "DAVIPLATA",
    "BANCOLOMBIA_COLLECT",
  ],
  // Measured against Wompi's sandbox: a payment is final after two polls at two seconds.
  settlement_ms: 2_000,
  payer_decides: false,
  minimum_amount: false,
  void_window: "same_day",
  legacy_merchant_status: 200,
  refuse_localhost_redirect: false,
  event_uppercase_checksum: false,
  event_timestamp_in_signature: false,
  event_without_environment: false,
  event_extra_properties: [],
  event_duplicate: false,
  event_reorder: false,
  event_delay_ms: 0,
}

/** The modes in force. */
export class ModeSwitches {
  private modes = DEFAULT_MODES

  get current(): Modes {
    return this.modes
  }

  set(changes: Partial<Modes>): void {
    this.modes = { ...this.modes, ...changes }
  }

  reset(): void {
    this.modes = DEFAULT_MODES
  }
}
