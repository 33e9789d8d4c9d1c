import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { partialProviderErrors, providerState, type Env, type ProviderName } from "./providers"

const optional = z
  .string()
  .optional()
  .transform((value) => value?.trim() || undefined)

const url = z.url("must be an address such as http://localhost:9000")

const DATABASE_REQUIRED = "is required: postgres://user:password@localhost:5432/name"

const HOURS = "must be a whole number of hours from 1 to 720"

const schema = z.object({
  NODE_ENV: z.string().default("development"),
  DATABASE_URL: z.string({ error: DATABASE_REQUIRED }).min(1, DATABASE_REQUIRED),
  KNOWLEDGE_DATABASE_URL: optional,
  REDIS_URL: optional,
  PORT: z.coerce.number().int().positive().default(9000),
  STORE_CORS: z.string().default("http://localhost:8000"),
  ADMIN_CORS: z.string().default("http://localhost:9000"),
  AUTH_CORS: z.string().default("http://localhost:8000,http://localhost:9000"),
  JWT_SECRET: optional,
  COOKIE_SECRET: optional,
  PUBLIC_STORE_URL: url.default("http://localhost:8000"),
  PUBLIC_BACKEND_URL: url.default("http://localhost:9000"),
  WHATSAPP_API_URL: optional,
  WHATSAPP_API_VERSION: optional,
  WHATSAPP_PHONE_NUMBER_ID: optional,
  WHATSAPP_BUSINESS_ACCOUNT_ID: optional,
  WHATSAPP_ACCESS_TOKEN: optional,
  WHATSAPP_APP_SECRET: optional,
  WHATSAPP_VERIFY_TOKEN: optional,
  WOMPI_API_URL: optional,
  WOMPI_CHECKOUT_URL: optional,
  WOMPI_PUBLIC_KEY: optional,
  WOMPI_PRIVATE_KEY: optional,
  WOMPI_EVENTS_SECRET: optional,
  WOMPI_INTEGRITY_SECRET: optional,
  TRANSFER_BANK: optional,
  TRANSFER_ACCOUNT_KIND: optional,
  TRANSFER_ACCOUNT_NUMBER: optional,
  TRANSFER_ACCOUNT_HOLDER: optional,
  TRANSFER_ACCOUNT_DOCUMENT: optional,
  TRANSFER_TIME_LIMIT_HOURS: z.coerce.number(HOURS).int(HOURS).min(1, HOURS).max(720, HOURS).optional(),
  VENNDELO_API_URL: optional,
  VENNDELO_API_KEY: optional,
  VENNDELO_PICKUP_CONTACT_NAME: optional,
  VENNDELO_PICKUP_CONTACT_PHONE: optional,
  VENNDELO_PICKUP_ADDRESS: optional,
  VENNDELO_PICKUP_CITY_CODE: optional,
  COORDINADORA_QUOTES_URL: optional,
  COORDINADORA_GUIDES_URL: optional,
  COORDINADORA_NIT: optional,
  COORDINADORA_DIVISION: optional,
  COORDINADORA_ACCOUNT: z.coerce.number().optional(),
  COORDINADORA_API_KEY: optional,
  COORDINADORA_API_PASSWORD: optional,
  COORDINADORA_CLIENT_ID: optional,
  COORDINADORA_USER: optional,
  COORDINADORA_USER_PASSWORD: optional,
  COORDINADORA_PICKUP_CONTACT_NAME: optional,
  COORDINADORA_PICKUP_CONTACT_PHONE: optional,
  COORDINADORA_PICKUP_ADDRESS: optional,
  COORDINADORA_PICKUP_CITY_CODE: optional,
  SHIPPING_POLICY: optional,
  SHIPPING_PREFERRED_CARRIERS: optional,
  ANTHROPIC_API_KEY: optional,
  ANTHROPIC_BASE_URL: optional,
  ASSISTANT_MODEL: optional,
  RESEND_API_KEY: optional,
  RESEND_API_URL: optional,
  EMAIL_FROM: optional,
})

export type Environment = z.infer<typeof schema> & { has: (provider: ProviderName) => boolean }

/** Production has its own, or does not start. */
export const jwtSecret = ({ JWT_SECRET }: Pick<Environment, "JWT_SECRET">): string =>
  JWT_SECRET ?? "development-only-jwt-secret"

/**
 * Reads and validates the shop's environment. `has` tells whether a provider has its credentials.
 *
 * @throws MedusaError `invalid_argument`, one line per problem, naming the variable and never its value
 */
export const readEnvironment = (env: Env): Environment => {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()))
  const result = schema.safeParse(set)
  const problems = result.success
    ? partialProviderErrors(env)
    : result.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`)
  if (env.NODE_ENV === "production") {
    for (const name of ["JWT_SECRET", "COOKIE_SECRET"]) {
      if (!env[name]?.trim()) {
        problems.push(`${name} is required in production: any long random text.`)
      }
    }
  }
  if (!result.success || problems.length > 0) {
    const list = problems.map((problem) => `- ${problem}`).join("\n")
    throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, `The environment is not complete:\n${list}`)
  }
  return { ...result.data, has: (provider) => providerState(provider, env).kind === "complete" }
}
