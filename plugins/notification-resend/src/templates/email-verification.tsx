import { z } from "@medusajs/framework/zod"
import type { FC } from "react"
import { Action } from "./components/action"
import { Layout } from "./components/layout"
import { Paragraph } from "./components/paragraph"
import { defineTemplate, type TemplateProps } from "./define-template"
import { requireUrl } from "./require-url"

export const emailVerificationSchema = z.object({
  customer_name: z.string().nullable(),
  code: z.string().min(1),
  expires_at: z.iso.datetime(),
})

export type EmailVerificationData = z.infer<typeof emailVerificationSchema>

const EmailVerification: FC<TemplateProps<EmailVerificationData>> = ({ data, brand }) => (
  <Layout
    brand={brand}
    preview="Un clic y tu cuenta queda lista"
    title="Confirma tu correo"
    reason={`Recibes este correo porque alguien abrió una cuenta en ${brand.storeName} con esta dirección.`}
  >
    <Paragraph>
      {data.customer_name ? `Hola, ${data.customer_name}. ` : ""}Confirma que este correo es tuyo para entrar a tu
      cuenta y ver en ella los pedidos que ya hiciste con él. El enlace vence 15 minutos después de pedirlo.
    </Paragraph>
    <Action href={requireUrl(brand.accountUrl, "/verificar", { codigo: data.code })}>Confirmar mi correo</Action>
    <Paragraph>Si no abriste esta cuenta, no confirmes: sin tu confirmación nadie puede usarla.</Paragraph>
  </Layout>
)

export const EMAIL_VERIFICATION = "email-verification"

/** An account wants to know whose its address is. */
export const emailVerification = defineTemplate(
  EMAIL_VERIFICATION,
  emailVerificationSchema,
  ({ brand }) => `Confirma tu correo en ${brand.storeName}`,
  EmailVerification
)
