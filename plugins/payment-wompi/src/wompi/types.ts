import type { NextAction } from "./store-types"

/** All but PENDING are final; the one later change is APPROVED → VOIDED (Wompi docs, "Seguimiento de transacciones"). */
export const TRANSACTION_STATUSES = ["PENDING", "APPROVED", "DECLINED", "VOIDED", "ERROR"] as const

export type WompiTransactionStatus = (typeof TRANSACTION_STATUSES)[number]

/** `checkout`: Wompi's hosted page. `direct`: this server asks for the transaction, with a method chosen in the shop. */
export const ATTEMPT_CHANNELS = ["checkout", "direct"] as const

export type AttemptChannel = (typeof ATTEMPT_CHANNELS)[number]

/** A transaction as this plugin knows it: what decides about money, and nothing about the person who paid. */
export type WompiTransaction = {
  id: string
  reference: string
  status: WompiTransactionStatus
  /** Wompi's explanation of a decline or an error, in Spanish. */
  statusMessage: string | null
  /** Integer cents: pesos × 100. */
  amountInCents: number
  /** ISO 4217, upper case. */
  currency: string
  /** CARD, NEQUI, PSE, … */
  paymentMethodType: string | null
  createdAt: string
  /** When it reached a final status, if Wompi says so. */
  finalizedAt: string | null
  /** What the payer has to do while it is pending. */
  next?: NextAction | null
}

/** The account as it is needed here. The acceptance tokens are of one use and belong to one payment. */
export type WompiMerchant = {
  /** CARD, NEQUI, PSE, …: what the account has enabled. */
  acceptedPaymentMethods: string[]
  acceptance: WompiContract
  personalDataAuth: WompiContract
}

/** A contract that the payer accepts before Wompi takes a payment. */
export type WompiContract = {
  acceptanceToken: string
  /** Address of its text. */
  permalink: string
  /** END_USER_POLICY, PERSONAL_DATA_AUTH, … */
  type: string
}

/** A bank of PSE. */
export type WompiBank = { code: string; name: string }

/** Wompi's answer to a void or a refund. It comes with a 2xx also when the money was not returned. */
export type WompiReversal = {
  /** Wompi's id of the refund; a void has none. */
  id: string | null
  status: string
  statusMessage: string | null
}
