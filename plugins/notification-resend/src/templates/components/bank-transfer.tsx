import { Section, Text } from "@react-email/components"
import type { FC } from "react"
import type { BankTransferData } from "../bank-transfer"
import { formatMoment } from "../format-moment"
import { formatMoney } from "../format-money"
import { theme } from "../theme"
import { AmountRow } from "./amount-row"
import { Paragraph } from "./paragraph"

const box = { backgroundColor: theme.leafPale, borderRadius: "8px", margin: "8px 0 18px", padding: "10px 16px" }
const line = { color: theme.ink, fontSize: "15px", lineHeight: "22px", margin: 0, padding: "3px 0" }

/** Where to send the money, how much, and what to write on it. */
export const BankTransfer: FC<{ transfer: BankTransferData }> = ({ transfer }) => (
  <>
    <Paragraph>
      <strong>Cómo pagar por transferencia</strong>
    </Paragraph>
    <Section style={box}>
      <AmountRow label="Valor exacto" amount={formatMoney(transfer.amount, "cop")} strong />
      <AmountRow label="Referencia o descripción" amount={transfer.reference} strong />
    </Section>
    {transfer.accounts.map(({ bank, kind, number, holder, document }) => (
      <Section key={`${bank} ${number}`} style={box}>
        <Text style={line}>
          <strong>{bank}</strong>
        </Text>
        <Text style={line}>{`${kind} ${number}`}</Text>
        <Text style={line}>{holder}</Text>
        <Text style={line}>{document}</Text>
      </Section>
    ))}
    {transfer.instructions ? <Paragraph>{transfer.instructions}</Paragraph> : null}
    {transfer.deadline ? (
      <Paragraph>
        Tienes plazo hasta el <strong>{formatMoment(new Date(transfer.deadline))}</strong>: si para entonces no hemos
        recibido la transferencia, el pedido se cancela y los productos vuelven a la venta.
      </Paragraph>
    ) : null}
  </>
)
