import { z } from "@medusajs/framework/zod"

const MAX_TEXT = 4_096
const MAX_HISTORY = 20

export const AdminPlayground = z
  .object({
    text: z.string().min(1).max(MAX_TEXT),
    history: z
      .array(z.object({ author: z.enum(["customer", "bot", "agent"]), text: z.string().min(1).max(MAX_TEXT) }).strict())
      .max(MAX_HISTORY)
      .default([]),
  })
  .strict()

export type AdminPlaygroundType = z.infer<typeof AdminPlayground>
