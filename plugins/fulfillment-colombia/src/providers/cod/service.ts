import { parseOptions, roundToPeso } from "@kaiu/medusa-kit"
import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  BigNumberInput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import { AbstractPaymentProvider, MedusaError, PaymentActions, PaymentSessionStatus } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { assertCollectableAmount } from "../../cod/amount-limits"
import { codProviderOptionsSchema } from "../../cod/options"
import { COD } from "../../cod/provider-id"

const OWNER = "The payment provider cod"
const CURRENCY = "cop"

type CodProviderOptions = z.infer<typeof codProviderOptionsSchema>

type Amount = { amount: BigNumberInput; currency_code: string }

/** Written when the session is made, so that a storefront's own `data`, which Medusa stores below, plants none of them. */
const OWN_DATA = { captured_at: null, canceled_at: null, refunded_by_hand: null }

const now = () => new Date().toISOString()

/**
 * Contra entrega: the order is placed without money, the courier collects it at the door. Nothing is asked of anybody
 * here; the workflow `cod-settle-collection` captures the payment on the carrier's word.
 */
export class CodPaymentService extends AbstractPaymentProvider<CodProviderOptions> {
  static identifier = COD

  /** Called by Medusa's provider loader before the service is made. */
  static validateOptions(options: Record<string, unknown>): void {
    parseOptions(OWNER, codProviderOptionsSchema, options)
  }

  private readonly options: CodProviderOptions

  constructor(cradle: Record<string, unknown>, options: Record<string, unknown>) {
    super(cradle, options)
    this.options = parseOptions(OWNER, codProviderOptionsSchema, options)
  }

  async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const amount = this.collectable(input)
    return {
      id: String(input.data?.session_id ?? ""),
      status: PaymentSessionStatus.PENDING,
      data: { ...OWN_DATA, amount },
    }
  }

  async updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    return { status: PaymentSessionStatus.PENDING, data: { ...input.data, amount: this.collectable(input) } }
  }

  /** The buyer's promise is all there is to authorize: the order is placed at once. */
  async authorizePayment({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return { status: PaymentSessionStatus.AUTHORIZED, data }
  }

  async getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    const status = data?.captured_at ? PaymentSessionStatus.CAPTURED : PaymentSessionStatus.AUTHORIZED
    return { status, data }
  }

  async capturePayment({ data }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return { data: { ...data, captured_at: data?.captured_at ?? now() } }
  }

  /** Records that the shop gave cash back: no outside system can return it, so staff do, by hand. */
  async refundPayment({ data }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    return { data: { ...data, refunded_by_hand: true } }
  }

  async cancelPayment({ data }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return { data: { ...data, canceled_at: data?.canceled_at ?? now() } }
  }

  async deletePayment({ data }: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return { data }
  }

  async retrievePayment({ data }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data }
  }

  /** Nobody notifies: the carrier is asked. */
  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }

  /** @throws MedusaError `invalid_data` in Spanish, for the buyer */
  private collectable({ amount, currency_code }: Amount): number {
    if (currency_code.toLowerCase() !== CURRENCY) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "El pago contra entrega solo es posible en pesos colombianos."
      )
    }
    const pesos = roundToPeso(amount)
    assertCollectableAmount(pesos, this.options)
    return pesos
  }
}
