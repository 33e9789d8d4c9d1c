import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { createElement, type FC } from "react"
import type { Brand, EmailTemplate } from "./types"

export type TemplateProps<T> = { data: T; brand: Brand }

/**
 * A template whose data are checked before anything is drawn.
 *
 * @throws MedusaError `invalid_data` naming the fields that are wrong, never their values
 */
export const defineTemplate =
  <T>(name: string, schema: z.ZodType<T>, subject: (props: TemplateProps<T>) => string, Body: FC<TemplateProps<T>>) =>
  (...[input, brand]: Parameters<EmailTemplate>): ReturnType<EmailTemplate> => {
    const result = schema.safeParse(input)
    if (!result.success) {
      const fields = [...new Set(result.error.issues.map((issue) => issue.path.join(".") || "data"))]
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `The mail "${name}" cannot be drawn: ${fields.join(", ")} missing or wrong.`
      )
    }
    const props = { data: result.data, brand }
    return { subject: subject(props), body: createElement(Body, props) }
  }
