import { pesosToCents } from "@kaiu/medusa-kit"
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
  Logger,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import { AbstractPaymentProvider, MedusaError, PaymentActions, PaymentSessionStatus } from "@medusajs/framework/utils"
import type { WompiLedger } from "../../modules/wompi/types"
import { parseWompiOptions, PLUGIN_NAME, type ParsedWompiOptions, type WompiOptions } from "../../options"
import { callWompi } from "../../wompi/call-wompi"
import { centsToCharge } from "../../wompi/cents-to-charge"
import { assertReturnable } from "../../wompi/assert-returnable"
import { createWompiClient, type WompiClient } from "../../wompi/client"
import { pickTransaction } from "../../wompi/pick-transaction"
import { parseReference } from "../../wompi/reference"
import { returnMoney } from "../../wompi/return-money"
import { sessionStatus } from "../../wompi/session-status"
import type { AttemptChannel, WompiTransaction } from "../../wompi/types"
import { createAttempt } from "./lib/create-attempt"
import { blankOthers, parseSessionData, withTransaction, type WompiSessionData } from "./lib/session-data"

type Cradle = { logger: Logger; wompi?: WompiLedger }

type FoundPayment = { transaction: WompiTransaction | null; channel: AttemptChannel }

/**
 * Payments through Wompi Colombia's Web Checkout, in COP. Medusa amounts are pesos, Wompi's are cents.
 *
 * The provider hands out signed checkout addresses and looks payments up by their reference; only `POST /hooks/wompi`
 * and reconciliation move money in Medusa. It keeps its records in the plugin's module, which the payment module
 * receives through `dependencies: ["wompi"]`.
 */
class WompiPaymentProvider extends AbstractPaymentProvider<WompiOptions> {
  static identifier = "wompi"

  private readonly cradle: Cradle
  private readonly options: ParsedWompiOptions
  private readonly client: WompiClient

  /** @throws MedusaError `invalid_argument`, one sentence naming each wrong option */
  static validateOptions(options: Record<string, unknown>): void {
    parseWompiOptions(options)
  }

  constructor(cradle: Cradle, options: WompiOptions) {
    super(cradle, options)
    this.cradle = cradle
    this.options = parseWompiOptions(options)
    this.client = createWompiClient(this.options, cradle.logger)
  }

  /** The ledger. An absent registration throws in awilix, an absent module resolves to nothing. */
  private ledger(): WompiLedger {
    try {
      if (this.cradle.wompi) {
        return this.cradle.wompi
      }
    } catch (error) {
      if ((error as Error).name !== "AwilixResolutionError") {
        throw error
      }
    }
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `Register the plugin ${PLUGIN_NAME} and give the payment module in medusa-config \`dependencies: ["wompi"]\`.`
    )
  }

  async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const data = await createAttempt(input, { options: this.options, ledger: this.ledger(), now: new Date() })
    return { id: data.reference, status: PaymentSessionStatus.PENDING, data: blankOthers(input.data, data) }
  }

  /** A changed amount or an expired address makes a new attempt; the old reference is never reused. */
  async updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    const data = parseSessionData(input.data)
    const isSameAmount = centsToCharge(input) === data.amount_in_cents
    if (isSameAmount && Date.parse(data.expiration_time) > Date.now()) {
      return { data }
    }
    const attempt = await createAttempt(input, { options: this.options, ledger: this.ledger(), now: new Date() })
    return { status: PaymentSessionStatus.PENDING, data: attempt }
  }

  async authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return this.getPaymentStatus(input)
  }

  /** Looks the payment up by its references. An approval of another amount or currency is an error, never an order. */
  async getPaymentStatus(input: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    const data = parseSessionData(input.data)
    const { transaction, channel } = await this.findPayment(data)
    const isOfThisAttempt =
      transaction === null ||
      (transaction.amountInCents === data.amount_in_cents && transaction.currency === data.currency)
    if (!isOfThisAttempt) {
      this.cradle.logger.error(
        `wompi: transaction ${transaction.id} does not match its payment session; nothing was moved`
      )
      return { status: PaymentSessionStatus.ERROR, data: withTransaction(data, transaction) }
    }
    const { orderOnPending } = this.options
    const status = sessionStatus(transaction, { now: new Date(), channel, orderOnPending })
    return { status, data: withTransaction(data, transaction) }
  }

  /** Wompi captures with the approval: this only confirms that the money is there. */
  async capturePayment(input: CapturePaymentInput): Promise<CapturePaymentOutput> {
    const { status, data } = await this.getPaymentStatus(input)
    if (status !== PaymentSessionStatus.CAPTURED) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "Wompi has not approved this payment: there is nothing to capture."
      )
    }
    return { data }
  }

  /**
   * Returns money, whole or in part.
   *
   * @throws MedusaError `not_allowed` when Wompi refuses or the outcome is not known: then Medusa records no refund
   */
  async refundPayment(input: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const data = parseSessionData(input.data)
    const refundId = input.context?.idempotency_key
    if (!refundId) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "A Wompi refund needs the id of Medusa's refund.")
    }
    const transaction = await this.retrieveOwnTransaction(data)
    const amountInCents = pesosToCents(input.amount)
    const remaining = transaction.amountInCents - (await this.ledger().returnedInCents(transaction.id))
    assertReturnable(input.amount, { amountInCents, remaining })
    const context = { client: this.client, ledger: this.ledger(), now: new Date() }
    await returnMoney({ transaction, amountInCents, key: refundId, refundId }, context)
    return { data: withTransaction(data, transaction) }
  }

  /**
   * Nothing at Wompi can be cancelled before it is paid. An approved payment is kept: money goes back by a refund only,
   * which the ledger records. Medusa calls this without a key when its own bookkeeping of an authorization fails; the
   * money then stays where it is, and the next event or reconciliation books it.
   *
   * @throws MedusaError `not_allowed` when an approved payment is to be cancelled
   */
  async cancelPayment(input: CancelPaymentInput): Promise<CancelPaymentOutput> {
    if (!input.context?.idempotency_key) {
      return { data: input.data }
    }
    const { status, data } = await this.getPaymentStatus(input)
    if (status === PaymentSessionStatus.CAPTURED) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "Wompi has approved this payment: refund it instead of cancelling it."
      )
    }
    return { data }
  }

  /** A signed address cannot be withdrawn; its attempt stays in the ledger, which finds a late payment. */
  async deletePayment(input: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return { data: input.data }
  }

  async retrievePayment(input: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    const data = parseSessionData(input.data)
    return { data: withTransaction(data, (await this.findPayment(data)).transaction) }
  }

  /**
   * Medusa's own webhook answers 200 before anything is verified and forgets failures: it never moves money here.
   * `POST /hooks/wompi` does.
   */
  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }

  /**
   * What speaks for the session among everything paid under its references, and how it was asked for. A shopper who
   * tries again leaves several references, and any of them may have been paid.
   */
  private async findPayment(data: WompiSessionData): Promise<FoundPayment> {
    const attempts = await this.ledger().listAttempts(data.session_id)
    const found: WompiTransaction[] = []
    for (const { reference } of attempts) {
      found.push(...(await callWompi(() => this.client.listTransactions(reference))))
    }
    const transaction = pickTransaction(found)
    const attempt = attempts.find(({ reference }) => reference === transaction?.reference)
    return { transaction, channel: attempt?.channel ?? "checkout" }
  }

  private async retrieveOwnTransaction(data: WompiSessionData): Promise<WompiTransaction> {
    const id = data.transaction_id
    const transaction = id
      ? await callWompi(() => this.client.retrieveTransaction(id))
      : (await this.findPayment(data)).transaction
    if (!transaction || parseReference(transaction.reference)?.sessionId !== data.session_id) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "Wompi has no transaction for this payment.")
    }
    return transaction
  }
}

export default WompiPaymentProvider
