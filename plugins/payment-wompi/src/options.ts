import { parseOptions } from "@kaiu/medusa-kit"
import { z } from "@medusajs/framework/zod"
import { PAYMENT_METHODS } from "./wompi/payment-methods"

export const PLUGIN_NAME = "@kaiu/medusa-payment-wompi"

export type WompiEnvironment = "test" | "production"

/** Prefixes of Wompi's keys and secrets for each environment (Wompi docs, "Ambientes y llaves"). */
export const KEY_PREFIXES = {
  publicKey: { test: "pub_test_", production: "pub_prod_" },
  privateKey: { test: "prv_test_", production: "prv_prod_" },
  eventsSecret: { test: "test_events_", production: "prod_events_" },
  integritySecret: { test: "test_integrity_", production: "prod_integrity_" },
} as const satisfies Record<string, Record<WompiEnvironment, string>>

type KeyName = keyof typeof KEY_PREFIXES

const KEY_NAMES = Object.keys(KEY_PREFIXES) as KeyName[]

/** Addresses of Wompi's API (Wompi docs, "Ambientes y llaves"). */
const API_URLS: Record<WompiEnvironment, string> = {
  test: "https://sandbox.wompi.co/v1",
  production: "https://production.wompi.co/v1",
}

const environmentOf = (name: KeyName, value: string): WompiEnvironment | undefined =>
  (["test", "production"] as const).find((environment) => value.startsWith(KEY_PREFIXES[name][environment]))

const url = z.url({ protocol: /^https?$/, error: "must be an http or https address" })
const key = z.string().optional()

const schema = z
  .object({
    apiUrl: url.optional(),
    checkoutUrl: url.default("https://checkout.wompi.co/p/"),
    publicKey: key,
    privateKey: key,
    eventsSecret: key,
    integritySecret: key,
    paymentTtlMinutes: z.number().int().min(5).max(1440).default(60),
    orderOnPending: z.boolean().default(false),
    reconcileAfterMinutes: z.number().int().min(1).max(1440).default(5),
    orderTimeLimitMinutes: z.partialRecord(z.enum(PAYMENT_METHODS), z.number().int().min(5).max(43_200)).default({}),
  })
  .superRefine((options, context) => {
    const expected = environmentOf("publicKey", options.publicKey ?? "")
    for (const name of KEY_NAMES) {
      const value = options[name]
      const environment = environmentOf(name, value ?? "")
      const { test, production } = KEY_PREFIXES[name]
      if (!value) {
        context.addIssue({ code: "custom", path: [name], message: "is required" })
      } else if (!environment || value.length === KEY_PREFIXES[name][environment].length) {
        context.addIssue({ code: "custom", path: [name], message: `must start with "${test}" or "${production}"` })
      } else if (expected && environment !== expected) {
        const message = `is of Wompi's ${environment} environment but "publicKey" is of ${expected}`
        context.addIssue({ code: "custom", path: [name], message })
      }
    }
  })
  .transform((options) => {
    const environment = environmentOf("publicKey", options.publicKey as string) as WompiEnvironment
    return {
      ...(options as typeof options & Record<KeyName, string>),
      environment,
      apiUrl: (options.apiUrl ?? API_URLS[environment]).replace(/\/+$/, ""),
    }
  })

/** Options of the plugin and of its payment provider: one object for both. */
export type WompiOptions = z.input<typeof schema>

/**
 * Validated options.
 *
 * - `environment`: read from the keys' prefixes
 * - `apiUrl`: Wompi's address for that environment unless set, without a slash at its end
 * - `paymentTtlMinutes`: how long a signed checkout address may be used to start a payment
 * - `orderOnPending`: place the order while a PSE, Nequi, Bancolombia or cash payment is still pending
 * - `orderTimeLimitMinutes`: by method, how long an order waits for its payment before it is cancelled
 * - `reconcileAfterMinutes`: age at which an open payment attempt is looked up at Wompi without waiting for its event
 */
export type ParsedWompiOptions = z.output<typeof schema>

/**
 * Validates the options.
 *
 * @throws MedusaError `invalid_argument`, one sentence naming each wrong option, never its value
 */
export const parseWompiOptions = (options: unknown): ParsedWompiOptions => parseOptions(PLUGIN_NAME, schema, options)

/** Whether any credential is given. A plugin installed without credentials may boot; it refuses when it is used. */
export const hasAnyWompiKey = (options: Partial<WompiOptions> | undefined): boolean =>
  KEY_NAMES.some((name) => Boolean(options?.[name]))
