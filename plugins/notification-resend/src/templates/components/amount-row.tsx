import { Column, Row } from "@react-email/components"
import type { FC, ReactNode } from "react"
import { theme } from "../theme"

export type AmountRowProps = { label: ReactNode; amount: string; strong?: boolean }

const cell = { color: theme.ink, fontSize: "15px", lineHeight: "22px", padding: "6px 0", verticalAlign: "top" }

/** A line of a bill: what, and how much. */
export const AmountRow: FC<AmountRowProps> = ({ label, amount, strong }) => {
  const weight = { fontWeight: strong ? 700 : 400 }
  return (
    <Row>
      <Column style={{ ...cell, ...weight }}>{label}</Column>
      <Column align="right" style={{ ...cell, ...weight, paddingLeft: "12px", whiteSpace: "nowrap" }}>
        {amount}
      </Column>
    </Row>
  )
}
