import { z } from "@medusajs/framework/zod"
import type { FC } from "react"
import { Action } from "./components/action"
import { Layout } from "./components/layout"
import { Paragraph } from "./components/paragraph"
import { defineTemplate, type TemplateProps } from "./define-template"
import { formatMoney } from "./format-money"

export const paymentRejectedSchema = z.object({
  customer_name: z.string().nullable(),
  currency_code: z.string().length(3),
  amount: z.number(),
})

export type PaymentRejectedData = z.infer<typeof paymentRejectedSchema>

const PaymentRejected: FC<TemplateProps<PaymentRejectedData>> = ({ data, brand }) => {
  const amount = formatMoney(data.amount, data.currency_code)
  return (
    <Layout brand={brand} preview={`No se hizo ningún cobro de ${amount}`} title="Tu pago no fue aprobado">
      <Paragraph>
        {data.customer_name ? `Hola, ${data.customer_name}. ` : ""}Tu banco o medio de pago no aprobó el pago de{" "}
        <strong>{amount}</strong>, así que no se hizo ningún cobro.
      </Paragraph>
      <Paragraph>
        Puedes intentarlo de nuevo con el mismo medio de pago o con otro. Si tu banco muestra un valor retenido, suele
        liberarlo en unos días.
      </Paragraph>
      {brand.checkoutUrl ? <Action href={brand.checkoutUrl}>Intentar de nuevo</Action> : null}
    </Layout>
  )
}

export const PAYMENT_REJECTED = "payment-rejected"

/** The payment was declined or failed, and nothing was charged. */
export const paymentRejected = defineTemplate(
  PAYMENT_REJECTED,
  paymentRejectedSchema,
  ({ brand }) => `Tu pago en ${brand.storeName} no fue aprobado`,
  PaymentRejected
)
