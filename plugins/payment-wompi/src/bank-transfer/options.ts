import { parseOptions } from "@kaiu/medusa-kit"
import { z } from "@medusajs/framework/zod"
import { PLUGIN_NAME } from "../options"

const text = (max: number) =>
  z
    .string({ error: "must be a text in quotes" })
    .trim()
    .min(1, "must not be empty")
    .max(max, `may have at most ${max} characters`)

const accountSchema = z.object(
  {
    bank: text(60),
    /** As the shopper's bank asks for it: "Ahorros", "Corriente", "Nequi". */
    kind: text(40),
    /** A text: account numbers begin with zeros. */
    number: text(40),
    holder: text(100),
    /** Kind and number of the holder's document: "NIT 901234567-8". */
    document: text(40),
  },
  { error: "must be {bank, kind, number, holder, document}" }
)

const schema = z.object({
  transfer: z.object(
    {
      accounts: z
        .array(accountSchema, { error: "must be a list of at least one bank account" })
        .min(1, "must be a list of at least one bank account")
        .max(10, "may have at most 10 bank accounts"),
      timeLimitHours: z
        .number({ error: "must be a whole number of hours from 1 to 720" })
        .int("must be a whole number of hours from 1 to 720")
        .min(1, "must be a whole number of hours from 1 to 720")
        .max(720, "must be a whole number of hours from 1 to 720")
        .default(48),
      instructions: text(1000).optional(),
    },
    { error: "is required: {accounts: [{bank, kind, number, holder, document}]}" }
  ),
})

/** Options of bank transfer: `transfer` of the plugin's options, and the same object for its payment provider. */
export type TransferOptions = z.input<typeof schema>

/**
 * Validated options.
 *
 * - `accounts`: where shoppers send the money
 * - `timeLimitHours`: how long an order waits for its transfer before it is cancelled
 * - `instructions`: a sentence of the shop's own for the shopper
 */
export type ParsedTransferOptions = z.output<typeof schema>["transfer"]

export type BankAccount = z.output<typeof accountSchema>

/**
 * Validates the options.
 *
 * @throws MedusaError `invalid_argument`, one sentence naming each wrong option
 * @example
 * const { accounts, timeLimitHours } = parseTransferOptions({ transfer: { accounts: [account] } })
 */
export const parseTransferOptions = (options: unknown): ParsedTransferOptions =>
  parseOptions(PLUGIN_NAME, schema, options).transfer

/** Whether the store offers bank transfer at all: the plugin also runs with Wompi alone. */
export const hasTransferOptions = (options: unknown): boolean =>
  (options as Partial<TransferOptions> | undefined)?.transfer !== undefined
