import { parseOptions } from "@kaiu/medusa-kit"
import { z } from "@medusajs/framework/zod"

const whatsappSchema = z.object({
  apiUrl: z.url().default("https://graph.facebook.com"),
  apiVersion: z
    .string()
    .regex(/^v\d+\.\d+$/, "must look like v25.0")
    .default("v25.0"),
  phoneNumberId: z.string().min(1),
  businessAccountId: z.string().min(1),
  accessToken: z.string().min(1),
  appSecret: z.string().min(1),
  verifyToken: z.string().min(1),
})

const optionsSchema = z.object({
  whatsapp: whatsappSchema.optional(),
  redisUrl: z.string().min(1).optional(),
  handoverWords: z.array(z.string().trim().min(2)).default([]),
  initialOwner: z.enum(["bot", "human"]).default("bot"),
  quietTimeMs: z.number().int().min(0).max(60_000).default(2_000),
  messagesPerSecond: z.number().int().min(1).max(80).default(10),
})

export type WhatsAppOptions = z.infer<typeof whatsappSchema>

/**
 * Options of the plugin.
 *
 * - `whatsapp`: the number and its credentials. Without it nothing is received and nothing is sent.
 * - `redisUrl`: carries inbox events between processes.
 * - `handoverWords`: phrases that ask for a person, on top of the built-in Spanish ones.
 * - `initialOwner`: who answers a new conversation; `human` for a store without a bot.
 * - `quietTimeMs`: how long a customer must be silent before a burst of messages is answered as one.
 * - `messagesPerSecond`: messages sent per number and second, over all processes.
 */
export type ConversationsOptions = z.infer<typeof optionsSchema>

/** @throws MedusaError `invalid_argument` naming every wrong option */
export const parseConversationsOptions = (options: unknown): ConversationsOptions =>
  parseOptions<ConversationsOptions>(
    "@kaiu/medusa-conversations",
    optionsSchema as z.ZodType<ConversationsOptions>,
    options
  )
