import { z } from "@medusajs/framework/zod"

/** What the payment plugin leaves in the data of a payment by bank transfer, as far as a mail tells it. */
export const bankTransferSchema = z.object({
  /** What the buyer writes on the transfer. */
  reference: z.string().min(1),
  /** Whole pesos. */
  amount: z.number().positive(),
  accounts: z
    .array(
      z.object({ bank: z.string(), kind: z.string(), number: z.string(), holder: z.string(), document: z.string() })
    )
    .min(1),
  instructions: z.string().nullable(),
  /** ISO 8601. */
  deadline: z.iso.datetime().nullable(),
})

export type BankTransferData = z.infer<typeof bankTransferSchema>
