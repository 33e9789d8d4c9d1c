import { useState } from "react"
import { parsePesos } from "../lib/money"
import { amountProblem } from "../lib/refund-plan"

/** What a refund's form holds. `remaining` is in pesos, as Medusa keeps them: a fraction is returned with the whole. */
export const useRefundForm = (remaining: number) => {
  const whole = Math.round(remaining)
  const [text, setText] = useState(() => String(whole))
  const [reasonId, setReasonId] = useState("")
  const [note, setNote] = useState("")
  const typed = parsePesos(text)
  const problem = amountProblem(typed, whole)
  const amount = typed === null || problem !== null ? null : typed === whole ? remaining : typed
  return { text, setText, reasonId, setReasonId, note, setNote, problem, amount }
}
