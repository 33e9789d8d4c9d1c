import { z } from "@medusajs/framework/zod"
import { createFindParams, createSelectParams } from "@medusajs/medusa/api/utils/validators"
import { stripNul } from "../../../knowledge/text/normalize"

const MAX_CONTENT = 500_000

const text = (max: number) =>
  z
    .string()
    .max(max)
    .transform((value) => stripNul(value).trim())
    .refine((value) => value.length > 0, "must not be empty")

export const AdminGetKnowledgeDocumentParams = createSelectParams()

export const AdminGetKnowledgeDocumentsParams = createFindParams({ limit: 20, offset: 0 }).extend({
  q: z.string().max(200).optional(),
  status: z.enum(["indexing", "ready", "failed"]).optional(),
  source: z.string().max(500).optional(),
  locale: z.string().max(10).optional(),
})

export const AdminCreateKnowledgeDocument = z
  .object({
    title: text(300),
    content: text(MAX_CONTENT),
    source: text(500).nullish(),
    locale: z
      .string()
      .regex(/^[a-z]{2}(-[A-Z]{2})?$/, "must be a language such as es or es-CO")
      .optional(),
    metadata: z.record(z.string(), z.unknown()).nullish(),
  })
  .strict()

export type AdminCreateKnowledgeDocumentType = z.infer<typeof AdminCreateKnowledgeDocument>

export const AdminSearchKnowledgeParams = z
  .object({
    q: text(500),
    k: z.coerce.number().int().min(1).max(20).default(5),
  })
  .strict()

export type AdminSearchKnowledgeParamsType = z.infer<typeof AdminSearchKnowledgeParams>
