import { z } from "@medusajs/framework/zod"
import type { EmailTemplate } from "../../templates/types"

/** Options of the provider, set in `medusa-config.ts`. */
export const resendOptionsSchema = z.object({
  /** Address of the API, without a path after it. */
  apiUrl: z.url().default("https://api.resend.com"),
  apiKey: z.string("is required: create one at https://resend.com/api-keys").min(1),
  /** Sender, `name <address>`; its domain must be verified at Resend. */
  from: z.string("is required, such as Mi tienda <hola@mitienda.co>").min(3),
  storeName: z.string().min(1).default("Tienda"),
  storeUrl: z.url().optional(),
  /** Pages of the shop below `storeUrl` that the mails link. */
  checkoutPath: z.string().startsWith("/").default("/checkout"),
  trackingPath: z.string().startsWith("/").default("/rastreo"),
  accountPath: z.string().startsWith("/").default("/cuenta"),
  transferPath: z.string().startsWith("/").default("/pedido/transferir"),
  withdrawalPath: z.string().startsWith("/").default("/retracto"),
  /** Limit of one try in milliseconds. */
  timeoutMs: z.number().int().positive().default(10_000),
  templates: z
    .record(
      z.string(),
      z.custom<EmailTemplate>((value) => typeof value === "function", "must be a function")
    )
    .default({}),
  channels: z.array(z.string()).optional(),
})

export type ResendOptions = z.infer<typeof resendOptionsSchema>
