import { createHmac } from "node:crypto"
import { SANDBOX_CREDENTIALS } from "../../../sandbox/src/credentials"
import type { ChatMessage } from "../../../sandbox/src/doubles/whatsapp/chats"
import { eventually, type Shop } from "./shop-suite"

const { WHATSAPP_APP_SECRET, WHATSAPP_PHONE_NUMBER_ID } = SANDBOX_CREDENTIALS.whatsapp

export const signatureOf = (body: string, secret: string = WHATSAPP_APP_SECRET): string =>
  `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`

/**
 * A delivery as Meta sends it, with a text message (shape: Meta's Cloud API docs, Webhooks, Messages).
 */
export const textDelivery = (input: {
  from: string
  wamid: string
  text: string
  name?: string
  timestamp?: number
}): string =>
  JSON.stringify({
    object: "whatsapp_business_account",
    entry: [
      {
        id: "102290129340398",
        changes: [
          {
            field: "messages",
            value: {
              messaging_product: "whatsapp",
              metadata: { display_phone_number: "573001112233", phone_number_id: WHATSAPP_PHONE_NUMBER_ID },
              contacts: [{ profile: { name: input.name ?? "Camila Rojas" }, wa_id: input.from }],
              messages: [
                {
                  from: input.from,
                  id: input.wamid,
                  timestamp: String(input.timestamp ?? Math.floor(Date.now() / 1000)),
                  type: "text",
                  text: { body: input.text },
                },
              ],
            },
          },
        ],
      },
    ],
  })

export const deliver = (shop: Shop, body: string, signature: string | undefined = signatureOf(body)) =>
  shop.api.post("/hooks/whatsapp", body, {
    headers: { "content-type": "application/json", ...(signature ? { "x-hub-signature-256": signature } : {}) },
    transformRequest: [(data: string) => data],
    validateStatus: () => true,
  })

/** A customer types on the phone. Returns the message's id at WhatsApp. */
export const say = async (shop: Shop, from: string, text: string): Promise<string> => {
  const response = await fetch(`${shop.sandbox().url}/_sandbox/whatsapp/messages`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ from, name: "Camila Rojas", text }),
  })
  expect(response.status).toBe(201)
  return ((await response.json()) as { wamid: string }).wamid
}

/** What the business has written to this phone. */
export const answersTo = async (shop: Shop, waId: string): Promise<ChatMessage[]> => {
  const response = await fetch(`${shop.sandbox().url}/_sandbox/whatsapp/chats/${waId}`)
  if (!response.ok) {
    return []
  }
  const { chat } = (await response.json()) as { chat: { messages: ChatMessage[] } }
  return chat.messages.filter(({ sent_by }) => sent_by === "business")
}

export const answerTo = (shop: Shop, waId: string, count = 1): Promise<ChatMessage[]> =>
  eventually(async () => {
    const answers = await answersTo(shop, waId)
    return answers.length >= count ? answers : undefined
  })
