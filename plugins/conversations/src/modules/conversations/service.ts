import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import { parseConversationsOptions, type ConversationsOptions } from "../../options"
import type { Changes, InboundMessage, InboundStatus, OutboundMessage, SendResult } from "../../types"
import { Contact, Conversation, Message, ReplyTurn, WaitingStatus, WebhookDelivery } from "./models"
import { answerTurn, type TurnAnswer } from "./operations/answer-turn"
import { applyStatus } from "./operations/apply-status"
import {
  claimDeliveries,
  failDelivery,
  finishDelivery,
  forgetUnclaimedStatuses,
  postponeDelivery,
  recordDelivery,
  replayDelivery,
  type ClaimedDelivery,
} from "./operations/deliveries"
import { claimDueTurns, giveUpTurn, listGivenUpTurns } from "./operations/emit-turns"
import { handOver, type HandOverInput } from "./operations/hand-over"
import { ingestMessages } from "./operations/ingest-messages"
import { abandonLostMessages, claimMessages, numbersWithDueMessages, settleMessage } from "./operations/outbox"
import { readTurn, type ReadTurn } from "./operations/read-turn"
import { sendMessage, type SendMessageInput } from "./operations/send-message"
import { assign, markRead, resolve } from "./operations/small-changes"
import { sqlOf } from "./utils/sql"
import { wamidHash } from "./utils/wamid-hash"

/**
 * Contacts, conversations, messages, turns and webhook deliveries. Each method that changes something is one
 * transaction and returns what it changed; what is done about it is the workflows' business.
 */
export class ConversationsModuleService extends MedusaService({
  Conversation,
  ConversationContact: Contact,
  ConversationMessage: Message,
  ConversationWaitingStatus: WaitingStatus,
  ConversationWebhookDelivery: WebhookDelivery,
  ReplyTurn,
}) {
  protected readonly options_: ConversationsOptions

  constructor(container: Record<string, unknown>, options?: unknown) {
    super(container, options as Record<string, unknown>)
    this.options_ = parseConversationsOptions(options)
  }

  /** How long a customer must be silent before the bot answers. */
  get quietTimeMs(): number {
    return this.options_.quietTimeMs
  }

  /** Key of the wamid hashes. Without a number there is no wamid either. */
  protected hashKey_(): string {
    const key = this.options_.whatsapp?.appSecret
    if (!key) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "WhatsApp is not configured.")
    }
    return key
  }

  /** Commits the bytes of a signed delivery and returns its id. */
  @InjectManager()
  async recordDelivery(raw: Buffer, @MedusaContext() context: Context = {}): Promise<string> {
    return recordDelivery(sqlOf(context), raw)
  }

  @InjectManager()
  async claimDeliveries(limit: number, @MedusaContext() context: Context = {}): Promise<ClaimedDelivery[]> {
    return claimDeliveries(sqlOf(context), limit)
  }

  @InjectManager()
  async finishDelivery(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await finishDelivery(sqlOf(context), id)
  }

  @InjectManager()
  async failDelivery(id: string, reason: string, @MedusaContext() context: Context = {}): Promise<void> {
    await failDelivery(sqlOf(context), id, reason)
  }

  @InjectManager()
  async postponeDelivery(id: string, reason: string, @MedusaContext() context: Context = {}): Promise<void> {
    await postponeDelivery(sqlOf(context), id, reason)
  }

  @InjectManager()
  @InjectTransactionManager()
  async replayDelivery(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await replayDelivery(sqlOf(context), id)
  }

  @InjectManager()
  async forgetUnclaimedStatuses(@MedusaContext() context: Context = {}): Promise<void> {
    await forgetUnclaimedStatuses(sqlOf(context))
  }

  /** Stores the messages of one sender to one number and lets the bot react. Known messages change nothing. */
  @InjectManager()
  @InjectTransactionManager()
  async ingestMessages(
    messages: [InboundMessage, ...InboundMessage[]],
    @MedusaContext() context: Context = {}
  ): Promise<Changes> {
    return ingestMessages(sqlOf(context), messages, { ...this.options_, hashKey: this.hashKey_() })
  }

  @InjectManager()
  @InjectTransactionManager()
  async applyStatus(status: InboundStatus, @MedusaContext() context: Context = {}): Promise<Changes> {
    return applyStatus(sqlOf(context), status, this.hashKey_())
  }

  /** Takes the turns whose bell is due. */
  @InjectManager()
  async claimDueTurns(limit: number, @MedusaContext() context: Context = {}): Promise<string[]> {
    return claimDueTurns(sqlOf(context), limit)
  }

  @InjectManager()
  async listGivenUpTurns(limit: number, @MedusaContext() context: Context = {}): Promise<string[]> {
    return listGivenUpTurns(sqlOf(context), limit)
  }

  @InjectManager()
  @InjectTransactionManager()
  async giveUpTurn(turnId: string, @MedusaContext() context: Context = {}): Promise<Changes> {
    return giveUpTurn(sqlOf(context), turnId)
  }

  /** The question of an open turn, or `null` when nobody may answer it any more. */
  @InjectManager()
  @InjectTransactionManager()
  async readTurn(
    turnId: string,
    historyLimit: number,
    @MedusaContext() context: Context = {}
  ): Promise<ReadTurn | null> {
    return readTurn(sqlOf(context), turnId, historyLimit)
  }

  @InjectManager()
  @InjectTransactionManager()
  async answerTurn(
    answer: TurnAnswer,
    @MedusaContext() context: Context = {}
  ): Promise<{ accepted: boolean; changes: Changes }> {
    return answerTurn(sqlOf(context), answer, this.options_.quietTimeMs)
  }

  @InjectManager()
  @InjectTransactionManager()
  async sendMessage(
    input: SendMessageInput,
    @MedusaContext() context: Context = {}
  ): Promise<{ message_id: string; changes: Changes }> {
    return sendMessage(sqlOf(context), input)
  }

  @InjectManager()
  async numbersWithDueMessages(@MedusaContext() context: Context = {}): Promise<string[]> {
    return numbersWithDueMessages(sqlOf(context))
  }

  /** Takes messages of a number for sending, within its rate; blocks those whose window has closed. */
  @InjectManager()
  @InjectTransactionManager()
  async claimMessages(
    phoneNumberId: string,
    @MedusaContext() context: Context = {}
  ): Promise<{ messages: OutboundMessage[]; changes: Changes }> {
    return claimMessages(sqlOf(context), phoneNumberId, this.options_.messagesPerSecond)
  }

  @InjectManager()
  @InjectTransactionManager()
  async settleMessage(id: string, result: SendResult, @MedusaContext() context: Context = {}): Promise<Changes> {
    const hash = result.kind === "accepted" ? wamidHash(this.hashKey_(), result.wamid) : null
    return settleMessage(sqlOf(context), id, result, hash)
  }

  @InjectManager()
  @InjectTransactionManager()
  async abandonLostMessages(@MedusaContext() context: Context = {}): Promise<Changes> {
    return abandonLostMessages(sqlOf(context))
  }

  @InjectManager()
  @InjectTransactionManager()
  async handOver(input: HandOverInput, @MedusaContext() context: Context = {}): Promise<Changes> {
    return handOver(sqlOf(context), input)
  }

  @InjectManager()
  @InjectTransactionManager()
  async assign(
    conversationId: string,
    userId: string | null,
    @MedusaContext() context: Context = {}
  ): Promise<Changes> {
    return assign(sqlOf(context), conversationId, userId)
  }

  @InjectManager()
  @InjectTransactionManager()
  async markRead(conversationId: string, @MedusaContext() context: Context = {}): Promise<Changes> {
    return markRead(sqlOf(context), conversationId)
  }

  @InjectManager()
  @InjectTransactionManager()
  async resolve(conversationId: string, @MedusaContext() context: Context = {}): Promise<Changes> {
    return resolve(sqlOf(context), conversationId)
  }
}
