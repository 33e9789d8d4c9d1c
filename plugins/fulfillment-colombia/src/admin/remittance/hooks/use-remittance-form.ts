import { useState } from "react"
import { bogotaDay } from "../../lib/format-day"
import { allDue } from "../lib/choose-all"
import { draftOf, type Amounts } from "../lib/draft"
import { formProblems } from "../lib/form-problems"
import { readStatement, type StatementReading } from "../lib/read-statement"
import type { MoneyRow } from "../types"

/** What somebody has filled in of a remittance, and how it stands against what is due. */
export const useRemittanceForm = (rows: MoneyRow[]) => {
  const today = bogotaDay(new Date())
  const [reference, setReference] = useState("")
  const [day, setDay] = useState(today)
  const [amounts, setAmounts] = useState<Amounts>({})
  const [reading, setReading] = useState<StatementReading | null>(null)

  const setAmount = (orderId: string, text: string | null) =>
    setAmounts(({ [orderId]: _, ...others }) => (text === null ? others : { ...others, [orderId]: text }))

  return {
    reference,
    setReference,
    day,
    setDay,
    today,
    amounts,
    setAmount,
    /** Takes every order for which something is due, with all of it, or none. */
    setAll: (isIn: boolean) => setAmounts(isIn ? allDue(rows) : {}),
    reading,
    read: (text: string) => {
      const next = readStatement(text, rows)
      setReading(next)
      setAmounts((old) => ({ ...old, ...next.amounts }))
    },
    draft: draftOf(rows, amounts),
    problems: formProblems(reference, day, today),
  }
}

export type RemittanceForm = ReturnType<typeof useRemittanceForm>
