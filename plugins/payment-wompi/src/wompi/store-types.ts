/*
 * What the routes below `/store/wompi` take and answer. Types only and without imports: the browser helper shares them.
 */

/**
 * What the payer has to do for a pending transaction.
 *
 * - `redirect`: send the browser to the page of the bank or of Daviplata
 * - `qr`: show `image` as the `src` of an `<img>`, never as markup
 * - `cash`: pay at a Bancolombia correspondent with these two numbers
 * - `push`: confirm in the Nequi app
 * - `three_ds`: the card's bank wants to be sure who pays; a challenge has its page in `method_data`, for the `srcdoc` of
 *   an iframe
 * - `wait`: nothing yet, ask again in two seconds. The bank's address and the QR code appear late
 */
export type NextAction =
  | { type: "redirect"; url: string }
  | { type: "qr"; image: string }
  | { type: "cash"; business_agreement_code: string; payment_intention_identifier: string }
  | { type: "push" }
  | { type: "three_ds"; step: string; status: string; method_data: string | null }
  | { type: "wait" }

/** Wompi's names for what a bank's browser check wants to know, all texts. */
export type BrowserInfo = {
  browser_color_depth: string
  browser_screen_height: string
  browser_screen_width: string
  browser_language: string
  browser_user_agent: string
  browser_tz: string
}

export type SandboxStatus = "APPROVED" | "DECLINED" | "ERROR"

/** Wompi's scenarios for 3DS in its test environment. */
export type ThreeDsScenario =
  "no_challenge_success" | "challenge_denied" | "challenge_v2" | "supported_version_error" | "authentication_error"

/** A payment method as the shopper chose it. A card comes as the token that the browser got from Wompi. */
export type PaymentMethodInput =
  | {
      type: "CARD"
      token: string
      installments: number
      /** Test environment only. */
      three_ds_auth_type?: ThreeDsScenario
    }
  | { type: "NEQUI"; phone_number: string }
  | {
      type: "PSE"
      /** 0 for a person, 1 for a company. */
      user_type: 0 | 1
      user_legal_id_type: "CC" | "NIT"
      user_legal_id: string
      /** `code` of a bank of `GET /store/wompi/pse-banks`. */
      financial_institution_code: string
      payment_description?: string
    }
  | {
      type: "BANCOLOMBIA_TRANSFER" | "BANCOLOMBIA_QR"
      payment_description?: string
      /** Test environment only. */
      sandbox_status?: SandboxStatus
    }
  | {
      type: "DAVIPLATA"
      user_legal_id_type: "CC" | "CE" | "NIT" | "TI" | "PP"
      user_legal_id: string
      payment_description?: string
    }
  | { type: "BANCOLOMBIA_COLLECT" }

/** What is not given is taken from the cart. */
export type CustomerDataInput = {
  full_name?: string
  phone_number?: string
  legal_id_type?: "CC" | "CE" | "NIT" | "TI" | "PP"
  legal_id?: string
}

/** Body of `POST /store/wompi/sessions/:id/transactions`. The amount is the payment session's. */
export type CreateTransactionBody = {
  /** Both tokens of `GET /store/wompi/acceptance`, for the two contracts that the shopper ticked. */
  acceptance_token: string
  accept_personal_auth: string
  payment_method: PaymentMethodInput
  customer_email?: string
  customer_data?: CustomerDataInput
  /** Asks the card's bank for 3DS. */
  browser_info?: BrowserInfo
  /** Where the bank's page sends the shopper back to. */
  redirect_url?: string
}

export type TransactionView = {
  id: string
  status: "PENDING" | "APPROVED" | "DECLINED" | "VOIDED" | "ERROR"
  /** Wompi's explanation of a decline or an error, in Spanish. */
  status_message: string | null
  payment_method_type: string | null
  /** `null` once the transaction is final. */
  next: NextAction | null
}

/**
 * - `approved`: Medusa shows the money
 * - `late`: paid, but the order was cancelled meanwhile, its cart changed, or something else paid for it. No order has the
 *   money; the shop returns it, and then it is `voided`
 */
export type SessionStatus = "pending" | "approved" | "declined" | "error" | "voided" | "late"

/** Answer of `GET /store/wompi/sessions/:id`. */
export type SessionAnswer = {
  session: { id: string; status: SessionStatus; order_placed: boolean; transaction: TransactionView | null }
}

/** Answer of `POST /store/wompi/sessions/:id/transactions`; `unknown` comes with 202: ask for the status of the session. */
export type CreateTransactionAnswer =
  { status: SessionStatus; transaction: TransactionView } | { status: "unknown"; transaction: null }

/** Answer of `GET /store/wompi/config`. */
export type ConfigAnswer = {
  public_key: string
  environment: "test" | "production"
  /** Where the browser turns a card into a token. */
  api_url: string
  checkout_url: string
  currency_code: "cop"
  /** What this plugin can charge and the account has enabled; empty while Wompi cannot be asked. */
  payment_methods: PaymentMethodInput["type"][]
}

export type ContractView = { acceptance_token: string; permalink: string; type: string }

/** Answer of `GET /store/wompi/acceptance`: for one payment. */
export type AcceptanceAnswer = { acceptance: ContractView; personal_data_auth: ContractView }

/** Answer of `GET /store/wompi/pse-banks`. */
export type PseBanksAnswer = { banks: { code: string; name: string }[] }

/** Body of an error. `fields` names what to correct, in Spanish, by the path in the request's body. */
export type ErrorAnswer = { type: string; code?: string; message: string; fields?: Record<string, string[]> }
