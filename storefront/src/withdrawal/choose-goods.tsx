import { useMutation } from "@tanstack/react-query"
import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { requestWithdrawal, type Proof, type WithdrawableOrder, type Withdrawal } from "../api/withdrawal"
import { Button } from "../ui/button"
import { Field, INPUT } from "../ui/field"
import { Countdown } from "./countdown"
import { GoodsRow } from "./goods-row"
import { problemText } from "./problem-text"

const MAX_REASON = 500

type Props = { order: WithdrawableOrder; proof: Proof; onDone: (request: Withdrawal) => void }

/** What of an order goes back. The law asks for no reason. */
export const ChooseGoods = ({ order, proof, onDone }: Props) => {
  const { t } = useTranslation()
  const [chosen, setChosen] = useState<Record<string, number>>({})
  const [isEmpty, setIsEmpty] = useState(false)
  const { mutate, isPending, error } = useMutation({
    networkMode: "always",
    mutationFn: requestWithdrawal,
    onSuccess: onDone,
  })
  const items = Object.entries(chosen).flatMap(([id, quantity]) => (quantity > 0 ? [{ id, quantity }] : []))
  const count = items.reduce((sum, { quantity }) => sum + quantity, 0)

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setIsEmpty(count === 0)
    if (count > 0) {
      const reason = String(new FormData(event.currentTarget).get("reason")).trim()
      mutate({ display_id: order.display_id, items, ...proof, ...(reason ? { reason } : {}) })
    }
  }

  const problem = error ? problemText(t, error) : isEmpty && count === 0 ? t("withdrawal.chooseSome") : null
  return (
    <form onSubmit={submit} aria-busy={isPending} className="space-y-5">
      {order.window ? <Countdown window={order.window} /> : null}
      <fieldset>
        <legend className="font-medium">{t("withdrawal.which")}</legend>
        <ul className="mt-2 divide-y divide-line border-y border-line">
          {order.items.map((item) => (
            <GoodsRow
              key={item.id}
              item={item}
              chosen={chosen[item.id] ?? 0}
              onChoose={(quantity) => setChosen({ ...chosen, [item.id]: quantity })}
            />
          ))}
        </ul>
      </fieldset>
      <Field label={t("withdrawal.reason")} hint={t("withdrawal.reasonHint")}>
        {(ids) => <textarea {...ids} name="reason" rows={3} maxLength={MAX_REASON} className={`${INPUT} py-3`} />}
      </Field>
      <p className="text-sm text-muted">{t("withdrawal.terms")}</p>
      <p role="alert" className={problem ? "text-clay" : "sr-only"}>
        {problem}
      </p>
      <Button type="submit" isBusy={isPending} className="w-full sm:w-auto">
        {count > 0 ? t("withdrawal.confirm", { count }) : t("withdrawal.confirmNone")}
      </Button>
    </form>
  )
}
