import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import type { Cart } from "../api/cart"
import type { PaymentChoice } from "../checkout/draft"
import { explainPaymentError } from "../checkout/explain-payment-error"
import { MethodList } from "../checkout/methods/method-list"
import { WOMPI, WOMPI_PAGE, type WompiMethod } from "../checkout/methods/payment-choices"
import {
  detailProblems,
  detailsOf,
  type DetailProblems,
  type PaymentDetails,
} from "../checkout/methods/payment-details"
import { payInTheShop, resultPath } from "../checkout/place-order"
import { WompiTicks } from "../checkout/steps/wompi-ticks"
import { usePaymentMethods } from "../checkout/use-payment-methods"
import { Button } from "../ui/button"

/** Another try for an order that waits for its payment: same order, same session, any of Wompi's methods. */
export const PayAgain = ({ cart, sessionId }: { cart: Cart; sessionId: string }) => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const { choices, config } = usePaymentMethods(cart)
  const [chosen, setChosen] = useState<PaymentChoice | null>(null)
  const [typed, setTyped] = useState<Partial<PaymentDetails>>({})
  const [problems, setProblems] = useState<DetailProblems>({})
  const [ticks, setTicks] = useState({ wompi: false, wompiData: false })
  const [isMissing, setIsMissing] = useState(false)
  const details = { ...detailsOf(cart), ...typed }
  const own = choices.filter(({ provider_id, method }) => provider_id === WOMPI && method !== WOMPI_PAGE)
  const pay = useMutation({
    networkMode: "always",
    mutationFn: (choice: PaymentChoice) => {
      const redirect = new URL(resultPath(cart.id), window.location.origin).href
      return payInTheShop({ id: sessionId }, { method: choice.method as WompiMethod, details, config }, redirect)
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ["wompi", "session", sessionId] }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found = chosen ? detailProblems(chosen.method, details) : {}
    setProblems(found)
    const isOpen = !chosen || !ticks.wompi || !ticks.wompiData
    setIsMissing(isOpen)
    if (chosen && !isOpen && Object.keys(found).length === 0 && !pay.isPending) {
      pay.mutate(chosen)
    }
  }
  const error = pay.error
  return (
    <form noValidate className="space-y-5" onSubmit={submit}>
      <MethodList
        choices={own}
        chosen={chosen}
        details={details}
        problems={problems}
        refusal={() => undefined}
        onChoose={setChosen}
        onChange={(part) => setTyped((before) => ({ ...before, ...part }))}
      />
      <WompiTicks ticks={ticks} missing={[]} onChange={setTicks} />
      {isMissing || error ? (
        <p role="alert" className="text-sm text-clay">
          {isMissing ? t("result.again.missing") : explainPaymentError(error, t)}
        </p>
      ) : null}
      <Button type="submit" isBusy={pay.isPending} className="w-full">
        {t("result.again.pay")}
      </Button>
    </form>
  )
}
