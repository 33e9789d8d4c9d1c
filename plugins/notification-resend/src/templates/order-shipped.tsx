import { Section } from "@react-email/components"
import { z } from "@medusajs/framework/zod"
import type { FC } from "react"
import { Action } from "./components/action"
import { Layout } from "./components/layout"
import { Paragraph } from "./components/paragraph"
import { defineTemplate, type TemplateProps } from "./define-template"
import { theme } from "./theme"

export const orderShippedSchema = z.object({
  order_number: z.string().min(1),
  customer_name: z.string().nullable(),
  tracking_number: z.string().nullable(),
  /** The carrier's page of this parcel; without it the mail links the shop's own tracking page. */
  tracking_url: z.httpUrl().nullable(),
})

export type OrderShippedData = z.infer<typeof orderShippedSchema>

const guide = { color: theme.ink, fontFamily: theme.serif, fontSize: "22px", letterSpacing: "0.06em", margin: 0 }

const OrderShipped: FC<TemplateProps<OrderShippedData>> = ({ data, brand }) => {
  const link = data.tracking_url ?? brand.trackingUrl
  return (
    <Layout
      brand={brand}
      preview={data.tracking_number ? `Guía ${data.tracking_number}` : `Pedido ${data.order_number} en camino`}
      title="Tu pedido va en camino"
    >
      <Paragraph>
        {data.customer_name ? `Hola, ${data.customer_name}. ` : ""}Entregamos tu pedido{" "}
        <strong>{data.order_number}</strong> a la transportadora.
      </Paragraph>
      {data.tracking_number ? (
        <Section
          style={{ backgroundColor: theme.leafPale, borderRadius: "8px", margin: "8px 0 18px", padding: "14px 16px" }}
        >
          <Paragraph>Número de guía</Paragraph>
          <p style={guide}>{data.tracking_number}</p>
        </Section>
      ) : null}
      {link ? <Action href={link}>Rastrear mi pedido</Action> : null}
    </Layout>
  )
}

export const ORDER_SHIPPED = "order-shipped"

/** A parcel is with the carrier. */
export const orderShipped = defineTemplate(
  ORDER_SHIPPED,
  orderShippedSchema,
  ({ data, brand }) => `Tu pedido ${data.order_number} de ${brand.storeName} va en camino`,
  OrderShipped
)
