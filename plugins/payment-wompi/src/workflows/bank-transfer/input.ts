import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { bankReferenceKey, cleanBankReference } from "../../bank-transfer/bank-reference"

const withoutNul = (text: string) => text.replaceAll("\u0000", "").trim()

const bankReference = z
  .string({ error: "must be a text" })
  .max(100, "may have at most 100 characters")
  .transform(cleanBankReference)
  .refine((text) => bankReferenceKey(text) !== "", "must hold the bank's number of the transfer")

const note = z
  .string({ error: "must be a text" })
  .max(1000, "may have at most 1000 characters")
  .transform((text) => withoutNul(text) || null)
  .nullish()
  .transform((text) => text ?? null)

/** What staff send to confirm a transfer. `amount` is what arrived, in pesos; without it they say it is the whole. */
export const confirmTransferBody = z.strictObject({
  bank_reference: bankReference,
  amount: z.number({ error: "must be a number of pesos" }).positive("must be above zero").optional(),
  note,
})

const orderId = z.string({ error: "must be the id of an order" }).min(1).transform(withoutNul)
const actorId = z
  .string()
  .nullish()
  .transform((id) => id ?? null)

export const confirmTransferInput = confirmTransferBody.extend({ order_id: orderId, actor_id: actorId })

export const cancelTransferInput = z.strictObject({ order_id: orderId, actor_id: actorId })

export type ConfirmTransferBody = z.output<typeof confirmTransferBody>
export type ConfirmTransferInput = z.input<typeof confirmTransferInput>
export type ParsedConfirmTransferInput = z.output<typeof confirmTransferInput>
export type CancelTransferInput = z.input<typeof cancelTransferInput>
export type ParsedCancelTransferInput = z.output<typeof cancelTransferInput>

/**
 * Input of a workflow that others run by its id, without our types.
 *
 * @throws MedusaError `invalid_data` naming every wrong field, never its value
 */
export const parseInput = <T extends z.ZodType>(schema: T, input: unknown): z.output<T> => {
  const result = schema.safeParse(input)
  if (result.success) {
    return result.data
  }
  const problems = result.error.issues.map(({ path, message }) => [path.join("."), message].filter(Boolean).join(" "))
  throw new MedusaError(MedusaError.Types.INVALID_DATA, `Invalid input: ${problems.join("; ")}.`)
}
