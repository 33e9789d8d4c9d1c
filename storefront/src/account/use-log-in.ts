import { useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { requestConfirmation, type LogIn } from "../api/auth"
import { enter } from "./enter"
import { keepPending } from "./pending"

/** What is still to be done before one is in. */
export type Missing = { kind: "mail"; email: string; token: string; isSent: boolean } | Extract<LogIn, { kind: "code" }>

/** Goes on from what a log-in came to, whatever that is. */
export const useLogIn = () => {
  const queries = useQueryClient()
  const [missing, setMissing] = useState<Missing | null>(null)
  const goOn = async (email: string, result: LogIn): Promise<void> => {
    switch (result.kind) {
      case "in":
        return enter(result.token, queries)
      case "unconfirmed": {
        const { token } = result
        keepPending({ email, token })
        const isSent = await requestConfirmation(email, token).then(
          () => true,
          () => false
        )
        return setMissing({ kind: "mail", email, token, isSent })
      }
      case "code":
        return setMissing(result)
      case "elsewhere":
        return window.location.assign(result.location)
    }
  }
  return { missing, goOn }
}
