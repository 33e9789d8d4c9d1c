import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
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
import { amountToTransfer, CURRENCY } from "../../bank-transfer/amount"
import { parseTransferOptions, type ParsedTransferOptions, type TransferOptions } from "../../bank-transfer/options"
import { parseTransferData, type TransferSessionData } from "../../bank-transfer/session-data"
import { transferReference } from "../../bank-transfer/transfer-reference"

const HOUR_MS = 3_600_000

/**
 * Direct bank transfer in COP: the order is placed at once, without money, and somebody of the staff who sees the money
 * in the account captures it. The provider calls nobody and keeps nothing: how far a transfer is stands in the plugin's
 * module `bank_transfer`.
 */
class TransferPaymentProvider extends AbstractPaymentProvider<TransferOptions> {
  static identifier = "transfer"

  private readonly options: ParsedTransferOptions

  /** @throws MedusaError `invalid_argument`, one sentence naming each wrong option */
  static validateOptions(options: Record<string, unknown>): void {
    parseTransferOptions(options)
  }

  constructor(cradle: Record<string, unknown>, options: TransferOptions) {
    super(cradle, options)
    this.options = parseTransferOptions(options)
  }

  /** Of the given data only the session's id is used: Medusa sets it after the storefront's own data. */
  async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const data = this.describe(input)
    return { id: data.reference, status: PaymentSessionStatus.PENDING, data }
  }

  async updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    return { status: PaymentSessionStatus.PENDING, data: this.describe(input) }
  }

  /** The order may be placed: from now on the time limit runs. A second call keeps the first one's deadline. */
  async authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const data = parseTransferData(input.data)
    const deadline = data.deadline ?? new Date(Date.now() + data.time_limit_hours * HOUR_MS).toISOString()
    return { status: PaymentSessionStatus.AUTHORIZED, data: { ...data, deadline } }
  }

  async getPaymentStatus(input: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    const data = parseTransferData(input.data)
    return { status: data.deadline ? PaymentSessionStatus.AUTHORIZED : PaymentSessionStatus.PENDING, data }
  }

  /** Somebody of the staff says that the money is there: by `transfer-confirm-payment` or Medusa's own button. */
  async capturePayment(input: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return { data: parseTransferData(input.data) }
  }

  /**
   * Writes down that the shop has sent the money back by hand: no system can. The plugin's middlewares ask staff for a
   * note, and keep the cancellation of a paid order from writing it down by itself.
   */
  async refundPayment(input: RefundPaymentInput): Promise<RefundPaymentOutput> {
    return { data: parseTransferData(input.data) }
  }

  /** There is nothing at a bank to cancel. Medusa also calls this when it could not book an authorization. */
  async cancelPayment(input: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return { data: input.data }
  }

  async deletePayment(input: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return { data: input.data }
  }

  async retrievePayment(input: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data: parseTransferData(input.data) }
  }

  /** No bank sends events here. */
  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }

  private describe(input: Pick<InitiatePaymentInput, "amount" | "currency_code" | "data">): TransferSessionData {
    const amount = amountToTransfer(input)
    const sessionId = input.data?.session_id
    if (typeof sessionId !== "string" || sessionId === "") {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, 'The payment data have no "session_id".')
    }
    return {
      session_id: sessionId,
      reference: transferReference(sessionId),
      amount,
      currency: CURRENCY,
      accounts: this.options.accounts,
      instructions: this.options.instructions ?? null,
      time_limit_hours: this.options.timeLimitHours,
      deadline: null,
    }
  }
}

export default TransferPaymentProvider
