import { createHttpClient, equalInConstantTime, type HttpClient } from "@kaiu/medusa-kit"
import type { Logger } from "@medusajs/framework/types"
import { parseConversationsOptions, type WhatsAppOptions } from "../../options"
import type { OutboundMessage, ParsedDelivery, SendResult } from "../../types"
import { parseDelivery } from "./lib/parse-delivery"
import { toFailedResult, toSendResult } from "./lib/send-result"
import { isSignatureValid } from "./lib/signature"

const SEND_TIMEOUT_MS = 15_000
const RECEIPT_TIMEOUT_MS = 5_000

type Dependencies = { logger?: Logger }

/** WhatsApp Cloud API: the only place that knows its wire format. */
export class WhatsAppModuleService {
  protected readonly options_: WhatsAppOptions | undefined
  protected readonly client_: HttpClient | undefined

  constructor(container: Dependencies, options?: unknown) {
    this.options_ = parseConversationsOptions(options).whatsapp
    this.client_ =
      this.options_ &&
      createHttpClient({
        system: "whatsapp",
        baseUrl: `${this.options_.apiUrl.replace(/\/+$/, "")}/${this.options_.apiVersion}`,
        timeoutMs: SEND_TIMEOUT_MS,
        headers: { Authorization: `Bearer ${this.options_.accessToken}` },
        // The outbox repeats, by its own table and from its own record.
        retry: { attempts: 1 },
        logger: container.logger,
      })
  }

  /** Meta's verification of the webhook address: the challenge to answer with, or `null` to refuse. */
  async verifySubscription(query: { mode: unknown; token: unknown; challenge: unknown }): Promise<string | null> {
    const { mode, token, challenge } = query
    const expected = this.options_?.verifyToken
    const isValid =
      expected !== undefined &&
      mode === "subscribe" &&
      typeof token === "string" &&
      typeof challenge === "string" &&
      equalInConstantTime(token, expected)
    return isValid ? challenge : null
  }

  /** Was this body signed with our app secret? Never, when WhatsApp is not configured. */
  async verifySignature(raw: Buffer, header: string | undefined): Promise<boolean> {
    return this.options_ !== undefined && isSignatureValid(this.options_.appSecret, raw, header)
  }

  /** @throws MedusaError `invalid_data` when the body is no WhatsApp webhook */
  async parseDelivery(raw: Buffer): Promise<ParsedDelivery> {
    return parseDelivery(raw)
  }

  /**
   * Sends a text once. `biz_opaque_callback_data` carries our id, so that a status can settle a message whose answer
   * was lost. Never throws: the result says what is known.
   */
  async sendText(message: OutboundMessage): Promise<SendResult> {
    if (!this.client_) {
      const error = { reason: "channel_not_configured", code: null, detail: null }
      return { kind: "refused", status: "failed", error }
    }
    try {
      const { data } = await this.client_.request({
        method: "POST",
        path: `/${encodeURIComponent(message.phone_number_id)}/messages`,
        body: {
          messaging_product: "whatsapp",
          recipient_type: "individual",
          ...(message.wa_id ? { to: `+${message.wa_id}` } : { recipient: message.bsuid }),
          type: "text",
          text: { body: message.text, preview_url: false },
          biz_opaque_callback_data: message.id,
        },
      })
      return toSendResult(data)
    } catch (error) {
      return toFailedResult(error, message.attempts)
    }
  }

  /**
   * Marks a message and those before it as read and shows "escribiendo…" for up to 25 seconds.
   *
   * @throws OutsideCallError
   */
  async showTyping(receipt: { phone_number_id: string; wamid: string }): Promise<void> {
    await this.client_?.request({
      method: "POST",
      path: `/${encodeURIComponent(receipt.phone_number_id)}/messages`,
      timeoutMs: RECEIPT_TIMEOUT_MS,
      body: {
        messaging_product: "whatsapp",
        status: "read",
        message_id: receipt.wamid,
        typing_indicator: { type: "text" },
      },
    })
  }
}
