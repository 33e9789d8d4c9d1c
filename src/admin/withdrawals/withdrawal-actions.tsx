import { Button, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useCopy } from "../lib/use-copy"
import { useRole } from "../lib/use-role"
import { actionsFor } from "./actions"
import { DecisionDrawer } from "./decision-drawer"
import type { Action, Withdrawal } from "./types"
import { useDecide } from "./use-decide"

/** What the signed-in member of staff may decide on a withdrawal. */
export const WithdrawalActions = ({ withdrawal }: { withdrawal: Withdrawal }) => {
  const { t } = useCopy()
  const prompt = usePrompt()
  const [asked, setAsked] = useState<"refuse" | "refunded" | null>(null)
  const { mutate, isPending } = useDecide(() => undefined)
  const actions = actionsFor(withdrawal.state, useRole())

  const choose = async (action: Action) => {
    if (action !== "accept") {
      return setAsked(action)
    }
    const isSure = await prompt({
      title: t("withdrawals.accept.title", { radicado: withdrawal.radicado }),
      description: t("withdrawals.accept.hint"),
      confirmText: t("withdrawals.action.accept"),
      cancelText: t("withdrawals.back"),
      variant: "confirmation",
    })
    if (isSure) {
      mutate({ id: withdrawal.id, action })
    }
  }

  return (
    <>
      {actions.length > 0 ? (
        <div className="flex flex-wrap gap-2">
          {actions.map((action) => (
            <Button
              key={action}
              size="small"
              variant={action === "refuse" ? "secondary" : "primary"}
              isLoading={isPending && action === "accept"}
              onClick={() => void choose(action)}
            >
              {t(`withdrawals.action.${action}`)}
            </Button>
          ))}
        </div>
      ) : null}
      {asked ? <DecisionDrawer withdrawal={withdrawal} action={asked} onClose={() => setAsked(null)} /> : null}
    </>
  )
}
