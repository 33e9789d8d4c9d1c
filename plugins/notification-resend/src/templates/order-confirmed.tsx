import { Hr, Section } from "@react-email/components"
import { z } from "@medusajs/framework/zod"
import type { FC } from "react"
import { Action } from "./components/action"
import { bankTransferSchema } from "./bank-transfer"
import { AmountRow } from "./components/amount-row"
import { BankTransfer } from "./components/bank-transfer"
import { Layout } from "./components/layout"
import { Paragraph } from "./components/paragraph"
import { defineTemplate, type TemplateProps } from "./define-template"
import { formatMoney } from "./format-money"
import { theme } from "./theme"

/** Amounts are in major units with taxes, and add up: items + shipping = total unless a credit was used. */
export const orderConfirmedSchema = z.object({
  order_number: z.string().min(1),
  customer_name: z.string().nullable(),
  currency_code: z.string().length(3),
  items: z.array(z.object({ title: z.string(), quantity: z.number(), total: z.number() })).min(1),
  shipping_total: z.number(),
  discount_total: z.number(),
  tax_total: z.number(),
  total: z.number(),
  shipping_address: z.array(z.string()),
  /** Set while the order waits for a bank transfer. */
  bank_transfer: bankTransferSchema.nullish(),
})

export type OrderConfirmedData = z.infer<typeof orderConfirmedSchema>

const OrderConfirmed: FC<TemplateProps<OrderConfirmedData>> = ({ data, brand }) => {
  const money = (amount: number) => formatMoney(amount, data.currency_code)
  return (
    <Layout
      brand={brand}
      preview={`Pedido ${data.order_number}: ${money(data.total)}`}
      title={data.customer_name ? `¡Gracias por tu compra, ${data.customer_name}!` : "¡Gracias por tu compra!"}
    >
      <Paragraph>
        Recibimos tu pedido <strong>{data.order_number}</strong>.{" "}
        {data.bank_transfer ? "Lo preparamos apenas veamos tu transferencia. " : null}
        Te escribiremos cuando salga, con el número de guía.
      </Paragraph>
      {data.bank_transfer ? <BankTransfer transfer={data.bank_transfer} /> : null}
      <Section
        style={{ backgroundColor: theme.leafPale, borderRadius: "8px", margin: "8px 0 18px", padding: "10px 16px" }}
      >
        {data.items.map((item, index) => (
          <AmountRow key={index} label={`${item.quantity} × ${item.title}`} amount={money(item.total)} />
        ))}
        <Hr style={{ borderColor: theme.line, margin: "6px 0" }} />
        <AmountRow label="Envío" amount={data.shipping_total > 0 ? money(data.shipping_total) : "Gratis"} />
        <AmountRow label="Total" amount={money(data.total)} strong />
        {data.discount_total > 0 ? (
          <AmountRow label="Descuento ya aplicado" amount={money(data.discount_total)} />
        ) : null}
        {data.tax_total > 0 ? <AmountRow label="IVA incluido" amount={money(data.tax_total)} /> : null}
      </Section>
      {data.shipping_address.length > 0 ? (
        <Paragraph>
          <strong>Lo enviamos a</strong>
          {data.shipping_address.map((line) => (
            <span key={line}>
              <br />
              {line}
            </span>
          ))}
        </Paragraph>
      ) : null}
      {brand.trackingUrl ? <Action href={brand.trackingUrl}>Seguir mi pedido</Action> : null}
    </Layout>
  )
}

export const ORDER_CONFIRMED = "order-confirmed"

/**
 * The order is placed. It may still wait for its payment (PSE, cash), so nothing is said of that, except how to pay by
 * bank transfer.
 */
export const orderConfirmed = defineTemplate(
  ORDER_CONFIRMED,
  orderConfirmedSchema,
  ({ data, brand }) =>
    data.bank_transfer
      ? `Tu pedido ${data.order_number} en ${brand.storeName} espera tu transferencia`
      : `Recibimos tu pedido ${data.order_number} en ${brand.storeName}`,
  OrderConfirmed
)
