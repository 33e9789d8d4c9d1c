import type { z } from "@medusajs/framework/zod"
import type { MessageError } from "../../../types"
import { errorRule } from "./error-table"
import type { errorSchema } from "./wire"

/** A Graph error in our terms. */
export const toMessageError = (error: z.output<typeof errorSchema>): MessageError => ({
  reason: errorRule(error.code)?.reason ?? "refused",
  code: error.code,
  detail: (error.error_data?.details ?? error.message ?? error.title)?.slice(0, 300) ?? null,
})
