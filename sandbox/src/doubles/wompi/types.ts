import type { ThreeDsScenario } from "./three-ds/scenarios"

/** Wompi's five states. All but PENDING are final, except that an approved card payment can still be voided. */
export const TRANSACTION_STATUSES = ["PENDING", "APPROVED", "DECLINED", "VOIDED", "ERROR"] as const
export type TransactionStatus = (typeof TRANSACTION_STATUSES)[number]

/** The methods that the sandbox can play. Wompi's Puntos Colombia (PCOL) it cannot: no merchant of its enables them. */
export const PAYMENT_METHODS = [
  "CARD",
  "NEQUI",
  "PSE",
  "BANCOLOMBIA_TRANSFER",
  "BANCOLOMBIA_QR",
  "DAVIPLATA",
  "BANCOLOMBIA_COLLECT",
  "BANCOLOMBIA_BNPL",
  "SU_PLUS",
] as const
export type PaymentMethodType = (typeof PAYMENT_METHODS)[number]

export type PaymentMethod = { type: PaymentMethodType; extra?: Record<string, unknown>; [field: string]: unknown }

/** A transaction as `GET /v1/transactions/:id` shows it, without the merchant block. Money in cents of a peso. */
export type Transaction = {
  id: string
  created_at: string
  finalized_at: string | null
  amount_in_cents: number
  reference: string
  customer_email: string
  currency: "COP"
  payment_method_type: PaymentMethodType
  payment_method: PaymentMethod
  status: TransactionStatus
  status_message: string | null
  billing_data: null
  shipping_address: Record<string, unknown> | null
  redirect_url: string | null
  payment_source_id: number | null
  payment_link_id: null
  customer_data: Record<string, unknown> | null
  bill_id: null
  taxes: unknown[]
  tip_in_cents: null
}

/** What a new transaction starts from, through the API or the hosted checkout. */
export type NewTransaction = Pick<
  Transaction,
  "amount_in_cents" | "reference" | "customer_email" | "payment_method" | "redirect_url"
> &
  Partial<Pick<Transaction, "customer_data" | "shipping_address" | "taxes" | "payment_source_id">> & {
    /** How the card's holder is authenticated; a payment without 3DS has none. */
    three_ds?: ThreeDsScenario
  }

export type Refund = {
  id: number
  v2_refund_id: string
  status: "APPROVED" | "DECLINED" | "ERROR" | "CANCELLED"
  status_message: string | null
  amount_in_cents: number
  transaction_id: string
  reason: string | null
  reference: string | null
  reference_2?: string | null
  reference_3?: string | null
  reference_4?: string | null
  reference_5?: string | null
  created_at: string
}

export type CardToken = {
  id: string
  created_at: string
  brand: string
  name: string
  last_four: string
  bin: string
  exp_year: string
  exp_month: string
  card_holder: string
  expires_at: string
}
