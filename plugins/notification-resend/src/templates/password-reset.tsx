import { z } from "@medusajs/framework/zod"
import type { FC } from "react"
import { Action } from "./components/action"
import { Layout } from "./components/layout"
import { Paragraph } from "./components/paragraph"
import { defineTemplate, type TemplateProps } from "./define-template"
import { requireUrl } from "./require-url"

export const passwordResetSchema = z.object({
  customer_name: z.string().nullable(),
  /** Good for one change of the password. */
  token: z.string().min(1),
  expires_at: z.iso.datetime(),
})

export type PasswordResetData = z.infer<typeof passwordResetSchema>

const PasswordReset: FC<TemplateProps<PasswordResetData>> = ({ data, brand }) => (
  <Layout
    brand={brand}
    preview="El enlace sirve una sola vez y vence en 15 minutos"
    title="Cambia tu clave"
    reason={`Recibes este correo porque alguien pidió cambiar la clave de tu cuenta en ${brand.storeName}.`}
  >
    <Paragraph>
      {data.customer_name ? `Hola, ${data.customer_name}. ` : ""}Con este enlace escoges una clave nueva. Sirve una sola
      vez y vence 15 minutos después de pedirlo.
    </Paragraph>
    <Action href={requireUrl(brand.accountUrl, "/clave/nueva", { token: data.token })}>Escoger una clave nueva</Action>
    <Paragraph>Si no lo pediste tú, no hagas nada: tu clave sigue siendo la misma.</Paragraph>
  </Layout>
)

export const PASSWORD_RESET = "password-reset"

/** A shopper forgot the password, or wants another one. */
export const passwordReset = defineTemplate(
  PASSWORD_RESET,
  passwordResetSchema,
  ({ brand }) => `Cambia tu clave en ${brand.storeName}`,
  PasswordReset
)
