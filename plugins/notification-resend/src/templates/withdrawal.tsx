import { Section } from "@react-email/components"
import { z } from "@medusajs/framework/zod"
import type { FC } from "react"
import { Action } from "./components/action"
import { Layout } from "./components/layout"
import { Paragraph } from "./components/paragraph"
import { defineTemplate, type TemplateProps } from "./define-template"
import { theme } from "./theme"
import { WITHDRAWAL_MAIL_STATES, withdrawalTexts } from "./withdrawal-texts"

export const withdrawalSchema = z.object({
  order_number: z.string().min(1),
  customer_name: z.string().nullable(),
  /** What the shopper keeps, such as `R-2026-7K4M9Q`. */
  radicado: z.string().min(1),
  state: z.enum(WITHDRAWAL_MAIL_STATES),
  items: z.array(z.object({ title: z.string(), quantity: z.number() })).min(1),
  /** The last day for the money, a calendar day. */
  refund_due: z.iso.date(),
  /** Why it was refused. */
  refusal: z.string().nullable(),
  /** Where the goods go back to; empty where the shop has not said it. */
  return_address: z.array(z.string()),
})

export type WithdrawalData = z.infer<typeof withdrawalSchema>

const number = { color: theme.ink, fontFamily: theme.serif, fontSize: "22px", letterSpacing: "0.06em", margin: 0 }

const Withdrawal: FC<TemplateProps<WithdrawalData>> = ({ data, brand }) => {
  const { title, lead, next } = withdrawalTexts(data)
  const page = brand.withdrawalUrl && `${brand.withdrawalUrl}?radicado=${encodeURIComponent(data.radicado)}`
  return (
    <Layout brand={brand} preview={`Radicado ${data.radicado}, pedido ${data.order_number}`} title={title}>
      <Paragraph>
        {data.customer_name ? `Hola, ${data.customer_name}. ` : ""}
        {lead}
      </Paragraph>
      <Section
        style={{ backgroundColor: theme.leafPale, borderRadius: "8px", margin: "8px 0 18px", padding: "14px 16px" }}
      >
        <Paragraph>Número de radicado</Paragraph>
        <p style={number}>{data.radicado}</p>
        <Paragraph>
          {data.items.map(({ title: item, quantity }, index) => (
            <span key={index}>
              {index > 0 ? <br /> : null}
              {quantity} × {item}
            </span>
          ))}
        </Paragraph>
      </Section>
      {data.state === "refused" && data.refusal ? (
        <Paragraph>
          <strong>La razón:</strong> {data.refusal}
        </Paragraph>
      ) : null}
      <Paragraph>{next}</Paragraph>
      {data.state === "accepted" && data.return_address.length > 0 ? (
        <Paragraph>
          <strong>Envíalo a</strong>
          {data.return_address.map((line) => (
            <span key={line}>
              <br />
              {line}
            </span>
          ))}
        </Paragraph>
      ) : null}
      {page ? <Action href={page}>Ver en qué va</Action> : null}
    </Layout>
  )
}

export const WITHDRAWAL = "withdrawal"

/** What became of a purchase that is taken back (retracto). The law wants the shopper to have the radicado in writing. */
export const withdrawal = defineTemplate(
  WITHDRAWAL,
  withdrawalSchema,
  ({ data }) => `${withdrawalTexts(data).subject} (radicado ${data.radicado})`,
  Withdrawal
)
