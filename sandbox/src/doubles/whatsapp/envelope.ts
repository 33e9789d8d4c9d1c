import { ACCOUNT } from "./account"

export type WebhookContact = { profile: { name: string }; wa_id: string; user_id: string }

export type WebhookStatus = {
  id: string
  status: string
  timestamp: string
  recipient_id: string
  recipient_user_id: string
  biz_opaque_callback_data?: string
  pricing?: { billable: boolean; pricing_model: "PMP"; type: string; category: string }
  errors?: unknown[]
}

type MessagesValue = {
  contacts?: WebhookContact[]
  messages?: Record<string, unknown>[]
  statuses?: WebhookStatus[]
}

/** Wraps one `messages` change in the envelope of the Cloud API's webhooks. */
export const toEnvelope = (value: MessagesValue) => ({
  object: "whatsapp_business_account",
  entry: [
    {
      id: ACCOUNT.businessAccountId,
      changes: [
        {
          value: {
            messaging_product: "whatsapp",
            metadata: { display_phone_number: ACCOUNT.displayPhoneNumber, phone_number_id: ACCOUNT.phoneNumberId },
            ...value,
          },
          field: "messages",
        },
      ],
    },
  ],
})

/** Time as webhooks carry it: a text of whole Unix seconds. */
export const toTimestamp = (ms: number): string => String(Math.floor(ms / 1000))
