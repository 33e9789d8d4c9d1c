import { z } from "@medusajs/framework/zod"

/** The parts of WhatsApp's JSON that we read. Whatever else is there, or comes later, is let through unread. */
const optionalText = z
  .string()
  .nullish()
  .transform((value) => value || null)

export const errorSchema = z.object({
  code: z.number(),
  title: optionalText,
  message: optionalText,
  error_data: z.object({ details: optionalText }).nullish(),
})

/** Whole Unix seconds as a string (Cloud API, Webhooks). */
const timestampSchema = z
  .string()
  .regex(/^\d{1,11}$/)
  .transform((seconds) => new Date(Number(seconds) * 1000))

export const messageSchema = z.object({
  id: z.string().min(1),
  from: optionalText,
  from_user_id: optionalText,
  timestamp: timestampSchema,
  type: z.string().min(1).max(50),
  text: z.object({ body: z.string() }).nullish(),
})

export const statusSchema = z.object({
  id: z.string().min(1),
  status: z.string(),
  biz_opaque_callback_data: optionalText,
  errors: z.array(errorSchema).nullish(),
})

export const contactSchema = z.object({
  wa_id: optionalText,
  user_id: optionalText,
  profile: z.object({ name: optionalText }).nullish(),
})

export const changeSchema = z.object({
  field: z.literal("messages"),
  value: z.object({
    metadata: z.object({ phone_number_id: z.string().min(1) }),
    contacts: z.array(z.unknown()).nullish(),
    messages: z.array(z.unknown()).nullish(),
    statuses: z.array(z.unknown()).nullish(),
  }),
})

export const envelopeSchema = z.object({
  object: z.string(),
  entry: z.array(z.object({ changes: z.array(z.unknown()) })),
})

export const acceptedSchema = z.object({ messages: z.array(z.object({ id: z.string().min(1) })).min(1) })

export const refusedSchema = z.object({ error: errorSchema })
