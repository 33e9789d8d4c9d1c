import { z } from "@medusajs/framework/zod"

/** What a person may have meant, in pesos. */
const MIN = 1_000
const MAX = 100_000_000

export const AdminTopUpWallet = z.strictObject({ amount: z.number().int().min(MIN).max(MAX) })

export type AdminTopUpWalletType = z.infer<typeof AdminTopUpWallet>
