import { Section } from "@react-email/components"
import { z } from "@medusajs/framework/zod"
import type { FC } from "react"
import { Action } from "./components/action"
import { AmountRow } from "./components/amount-row"
import { Layout } from "./components/layout"
import { Paragraph } from "./components/paragraph"
import { defineTemplate, type TemplateProps } from "./define-template"
import { formatMoment } from "./format-moment"
import { formatMoney } from "./format-money"
import { theme } from "./theme"

export const codConfirmationSchema = z.object({
  order_number: z.string().min(1),
  customer_name: z.string().nullable(),
  currency_code: z.string().length(3),
  /** What the courier collects, in major units. */
  amount: z.number().positive(),
  deadline_at: z.iso.datetime(),
  /** The buyer's own page of the order, where it is confirmed or cancelled. */
  confirm_url: z.url({ protocol: /^https?$/ }),
})

export type CodConfirmationData = z.infer<typeof codConfirmationSchema>

const CodConfirmation: FC<TemplateProps<CodConfirmationData>> = ({ data, brand }) => {
  const amount = formatMoney(data.amount, data.currency_code)
  return (
    <Layout
      brand={brand}
      preview={`Confirma tu pedido ${data.order_number}: pagas ${amount} al recibirlo`}
      title="Confirma tu pedido"
    >
      <Paragraph>
        {data.customer_name ? `Hola, ${data.customer_name}. ` : ""}Recibimos tu pedido{" "}
        <strong>{data.order_number}</strong> para pagar contra entrega. Lo despachamos apenas lo confirmes.
      </Paragraph>
      <Section
        style={{ backgroundColor: theme.leafPale, borderRadius: "8px", margin: "8px 0 18px", padding: "10px 16px" }}
      >
        <AmountRow label="Total a pagar al recibir" amount={amount} strong />
      </Section>
      <Action href={data.confirm_url}>Ver y confirmar mi pedido</Action>
      <Paragraph>
        Tienes hasta el <strong>{formatMoment(new Date(data.deadline_at))}</strong> para confirmarlo; después lo
        cancelamos sin costo. En la misma página también puedes cancelarlo tú.
      </Paragraph>
      <Paragraph>El enlace es solo tuyo: quien lo tenga puede confirmar o cancelar el pedido.</Paragraph>
    </Layout>
  )
}

export const COD_CONFIRMATION = "cod-confirmation"

/** An order that is paid at the door waits for its buyer's word. */
export const codConfirmation = defineTemplate(
  COD_CONFIRMATION,
  codConfirmationSchema,
  ({ data, brand }) => `Confirma tu pedido ${data.order_number} en ${brand.storeName}`,
  CodConfirmation
)
