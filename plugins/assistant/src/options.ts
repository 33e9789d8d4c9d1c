import { parseOptions } from "@kaiu/medusa-kit"
import { z } from "@medusajs/framework/zod"

export const PACKAGE = "@kaiu/medusa-assistant"

const databaseUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\//, "must be an address such as postgres://user:password@localhost:5432/name")

const optionsSchema = z.object({
  /** The model behind the assistant. Left out: the bot is off and people answer. */
  anthropic: z
    .object({
      apiKey: z.string().min(1, "is required"),
      baseUrl: z.url("must be an address such as https://api.anthropic.com").default("https://api.anthropic.com"),
      model: z.string().min(1).default("claude-haiku-5-5"),
    })
    .optional(),
  /** The store's own database: used for the knowledge base when its server offers pgvector. */
  databaseUrl: databaseUrl.optional(),
  /** A database of its own for the knowledge base. */
  knowledgeDatabaseUrl: databaseUrl.optional(),
  /**
   * Connections kept to the knowledge database. PGlite behind a socket must have one: its clients share one session,
   * and two of them at a time take away each other's statements. PostgreSQL may have more.
   */
  knowledgePoolSize: z.int().min(1).max(20).default(1),
  /** Address of the storefront, for links to products. Left out: replies have no links. */
  storeUrl: z
    .url("must be an address such as https://kaiu.co")
    .transform((url) => url.replace(/\/+$/, ""))
    .optional(),
  /** Region whose prices are quoted. Left out: the region that sells to Colombia. */
  regionId: z.string().min(1).optional(),
  /** Last line of every reply. */
  signature: z.string().max(200).default("_🤖 Asistente Virtual KAIU_"),
})

export type AssistantOptions = z.infer<typeof optionsSchema>

/**
 * The plugin's options, validated. Medusa adds its own keys (`database`) to what a module receives; they are ignored.
 *
 * @throws MedusaError `invalid_argument` naming every wrong option
 */
export const parseAssistantOptions = (options: unknown): AssistantOptions =>
  parseOptions<AssistantOptions>(PACKAGE, optionsSchema as z.ZodType<AssistantOptions>, options)
