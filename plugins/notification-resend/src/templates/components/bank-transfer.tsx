import { Section } from "@react-email/components"
import type { FC } from "react"
import type { BankTransferData } from "../bank-transfer"
import { formatMoment } from "../format-moment"
import { formatMoney } from "../format-money"
import { theme } from "../theme"
import { AmountRow } from "./amount-row"
import { Paragraph } from "./paragraph"

const box = { backgroundColor: theme.leafPale, borderRadius: "8px", margin: "8px 0 18px", padding: "10px 16px" }

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
    {transfer.accounts.map((account) => (
      <Section key={`${account.bank} ${account.number}`} style={box}>
        <AmountRow label="Banco" amount={account.bank} />
        <AmountRow label="Cuenta" amount={`${account.kind} ${account.number}`} />
        <AmountRow label="A nombre de" amount={account.holder} />
        <AmountRow label="Documento" amount={account.document} />
      </Section>
    ))}
    {transfer.instructions ? <Paragraph>{transfer.instructions}</Paragraph> : null}
    {transfer.deadline ? (
      <Paragraph>
        Tienes plazo hasta el <strong>{formatMoment(new Date(transfer.deadline))}</strong>. Si para entonces no hemos
        recibido la transferencia, el pedido se cancela y los productos vuelven a la venta.
      </Paragraph>
    ) : null}
  </>
)
