import { z } from "@medusajs/framework/zod"

/** The parts of WhatsApp's JSON that we read. Whatever else is there, or comes later, is let through unread. */
const optionalText = z
  .string()
  .nullish()
  .transform((value) => value?.replaceAll("\u0000", "") || null)

/** An identifier is stored as it is; PostgreSQL keeps no U+0000, and WhatsApp sends none. */
const identifier = z
  .string()
  .min(1)
  .refine((value) => !value.includes("\u0000"), "holds a null character")

const optionalIdentifier = identifier
  .or(z.literal(""))
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
  id: identifier,
  from: optionalIdentifier,
  from_user_id: optionalIdentifier,
  timestamp: timestampSchema,
  type: identifier.max(50),
  text: z.object({ body: z.string() }).nullish(),
})

export const statusSchema = z.object({
  id: identifier,
  status: z.string(),
  biz_opaque_callback_data: optionalIdentifier,
  errors: z.array(errorSchema).nullish(),
})

export const contactSchema = z.object({
  wa_id: optionalIdentifier,
  user_id: optionalIdentifier,
  profile: z.object({ name: optionalText }).nullish(),
})

export const changeSchema = z.object({
  field: z.literal("messages"),
  value: z.object({
    metadata: z.object({ phone_number_id: identifier }),
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
