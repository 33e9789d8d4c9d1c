import { isRecord } from "../../../core/dig"
import { emailProblem } from "../email-problem"
import { enabledMethod } from "../enabled-method"
import { methodProblems, MISSING } from "../method-rules"
import type { PaymentMethod } from "../types"
import { spendCard, type ValidMethod } from "../validate-payment-method"
import { invalidInput, messagesOf, notFound, unprocessable } from "../wompi-error"
import type { WompiState } from "../wompi-state"
import type { AccountToken, TokenType } from "./account-tokens"

const SOURCE_TYPES = ["CARD", "NEQUI", "DAVIPLATA", "BANCOLOMBIA_TRANSFER"] as const
type SourceType = (typeof SOURCE_TYPES)[number]

export type PaymentSource = {
  id: number
  public_data: Record<string, unknown>
  token: string
  type: SourceType
  status: "AVAILABLE" | "VOIDED"
  customer_email: string
}

type Entry = { source: PaymentSource; method: PaymentMethod; cardNumber?: string }

type Body = Record<string, unknown>

const methodOfToken = ({ type, status, account }: AccountToken, description: unknown): PaymentMethod => {
  switch (type) {
    case "NEQUI":
      return { type, phone_number: account.phone_number }
    case "DAVIPLATA":
      return {
        type,
        user_legal_id_type: account.type_document,
        user_legal_id: account.number_document,
        product_number: account.product_number,
        payment_description: description ?? "Pago automático",
      }
    case "BANCOLOMBIA_TRANSFER":
      return {
        type,
        user_type: "PERSON",
        payment_description: description ?? "Pago automático",
        // With the account chosen beforehand nobody is asked; else the first payment leads to the bank.
        ...(status === "APPROVED" ? { sandbox_status: "APPROVED" } : {}),
      }
  }
}

const publicDataOf = ({ type, account }: AccountToken, description: unknown): Body => {
  switch (type) {
    case "NEQUI":
      return { type, phone_number: account.phone_number }
    case "DAVIPLATA": {
      const { type_document, number_document, product_number: phone_number } = account
      return { type, type_document, number_document, phone_number }
    }
    case "BANCOLOMBIA_TRANSFER":
      return {
        type,
        payment_description: description ?? null,
        bank_account_type: "CUENTA AHORROS",
        bank_account_last_four: "***1234",
      }
  }
}

/** What payers have left with the merchant to be charged again (Wompi docs, Fuentes de pago). */
export class PaymentSources {
  private readonly entries = new Map<number, Entry>()
  private nextId = 3_891

  constructor(private readonly state: WompiState) {}

  /** @throws WompiError 422 */
  create(body: Body): PaymentSource {
    const type = this.readType(body)
    const id = this.nextId++
    const { token, customer_email } = body as Record<string, string>
    const { public_data, ...entry } =
      type === "CARD" ? this.ofCard(token) : this.ofAccount(type, token, body.payment_description)
    const source: PaymentSource = { id, public_data, token, type, status: "AVAILABLE", customer_email }
    this.entries.set(id, { ...entry, source })
    return source
  }

  /** @throws WompiError 404 */
  find(id: unknown): PaymentSource {
    return this.entryOf(id).source
  }

  /** @throws WompiError 404 */
  void(id: unknown): PaymentSource {
    const { source } = this.entryOf(id)
    source.status = "VOIDED"
    return source
  }

  /** The payment method behind a source, with the instalments of this payment. @throws WompiError 404, 422 */
  methodOf(id: unknown, body: Body): ValidMethod {
    const { source, method, cardNumber } = this.entryOf(id)
    if (source.status !== "AVAILABLE") {
      throw unprocessable("La fuente de pago no está disponible")
    }
    const given = isRecord(body.payment_method) ? body.payment_method : {}
    const paymentMethod = enabledMethod(this.state, {
      ...method,
      extra: method.extra ? { ...method.extra } : undefined,
      ...(method.type === "CARD" ? { installments: given.installments } : {}),
    })
    if (paymentMethod.type === "CARD" && given.installments === undefined) {
      throw invalidInput({
        "payment_method.installments": ["No se especificó el número de cuotas (installments)"],
      })
    }
    const problems = methodProblems(paymentMethod, body.amount_in_cents)
    if (Object.keys(problems).length) {
      throw invalidInput(problems)
    }
    return { paymentMethod, cardNumber }
  }

  reset(): void {
    this.entries.clear()
  }

  private entryOf(id: unknown): Entry {
    const entry = this.entries.get(Number(id))
    if (!entry) {
      throw notFound()
    }
    return entry
  }

  private readType(body: Body): SourceType {
    const type = SOURCE_TYPES.find((name) => name === body.type)
    const messages = messagesOf({
      type: type ? undefined : "No es un valor admitido",
      token: typeof body.token === "string" && body.token ? undefined : MISSING,
      customer_email: emailProblem(body.customer_email),
      acceptance_token: this.state.acceptance.problem(body.acceptance_token, "END_USER_POLICY"),
      accept_personal_auth: this.state.acceptance.problem(body.accept_personal_auth, "PERSONAL_DATA_AUTH"),
    })
    if (!type || Object.keys(messages).length) {
      throw invalidInput(messages)
    }
    return type
  }

  private ofCard(token: string) {
    const { paymentMethod, cardNumber } = spendCard(this.state, { type: "CARD", token })
    return { method: paymentMethod, cardNumber, public_data: { type: "CARD" } }
  }

  private ofAccount(type: TokenType, tokenId: string, description: unknown) {
    const token = this.state.accounts.find(tokenId, type)
    if (token.status !== "APPROVED" && token.status !== "AVAILABLE") {
      throw unprocessable("La fuente de pago ha sido declinada")
    }
    return { method: methodOfToken(token, description), public_data: publicDataOf(token, description) }
  }
}
