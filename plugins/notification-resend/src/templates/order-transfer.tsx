import { z } from "@medusajs/framework/zod"
import type { FC } from "react"
import { Action } from "./components/action"
import { Layout } from "./components/layout"
import { Paragraph } from "./components/paragraph"
import { defineTemplate, type TemplateProps } from "./define-template"
import { requireUrl } from "./require-url"

export const orderTransferSchema = z.object({
  order_id: z.string().min(1),
  order_number: z.string().min(1),
  customer_name: z.string().nullable(),
  /** The account that asks for the order. */
  requested_by: z.string().min(1),
  /** Whoever has it may say yes or no. */
  token: z.string().min(1),
})

export type OrderTransferData = z.infer<typeof orderTransferSchema>

const OrderTransfer: FC<TemplateProps<OrderTransferData>> = ({ data, brand }) => (
  <Layout
    brand={brand}
    preview={`${data.requested_by} pide ver el pedido ${data.order_number} en su cuenta`}
    title="¿Pasamos tu pedido a una cuenta?"
  >
    <Paragraph>
      {data.customer_name ? `Hola, ${data.customer_name}. ` : ""}La cuenta <strong>{data.requested_by}</strong> pide
      guardar tu pedido <strong>{data.order_number}</strong>. Quien lo tenga en su cuenta ve los productos, la dirección
      y por dónde va.
    </Paragraph>
    <Action href={requireUrl(brand.transferUrl, "", { pedido: data.order_id, token: data.token })}>
      Ver y responder
    </Action>
    <Paragraph>Si no conoces esa cuenta, responde que no, o no hagas nada: el pedido se queda como está.</Paragraph>
  </Layout>
)

export const ORDER_TRANSFER = "order-transfer"

/** An account asks for an order that was bought with this address. */
export const orderTransfer = defineTemplate(
  ORDER_TRANSFER,
  orderTransferSchema,
  ({ data, brand }) => `¿Pasamos tu pedido ${data.order_number} a una cuenta? · ${brand.storeName}`,
  OrderTransfer
)
