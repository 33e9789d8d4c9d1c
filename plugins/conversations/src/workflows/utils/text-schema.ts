import { z } from "@medusajs/framework/zod"
import { MAX_TEXT_LENGTH } from "../../modules/conversations/policies/limits"

/** A text as WhatsApp takes it: something to read, and not too much. */
export const textSchema = z
  .string()
  .max(MAX_TEXT_LENGTH, `The text may have at most ${MAX_TEXT_LENGTH} characters`)
  .refine((text) => text.replaceAll("\u0000", "").trim() !== "", "The text must not be empty")
