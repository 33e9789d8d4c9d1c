import { useQuery } from "@tanstack/react-query"
import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import type { Cart } from "../../api/cart"
import { shippingOffersQuery } from "../../api/shipping"
import type { PaymentChoice } from "../draft"
import { MethodList } from "../methods/method-list"
import { CONTRA_ENTREGA } from "../methods/payment-choices"
import { detailProblems, type DetailProblems, type PaymentDetails } from "../methods/payment-details"
import { paymentModeOf } from "../shipping-data"
import { StepForm } from "../step-form"
import { useChooseShipping } from "../use-update-cart"

type Props = {
  cart: Cart
  choices: PaymentChoice[]
  chosen: PaymentChoice | null
  details: PaymentDetails
  onChoose: (choice: PaymentChoice) => void
  onChange: (part: Partial<PaymentDetails>) => void
  onDone: () => void
}

/** How it is paid. Paying at the door changes the freight: the shop is asked for it before the next step. */
export const PaymentStep = ({ cart, choices, chosen, details, onChoose, onChange, onDone }: Props) => {
  const { t } = useTranslation()
  const [problems, setProblems] = useState<DetailProblems>({})
  const [isMissing, setIsMissing] = useState(false)
  const freight = useChooseShipping(cart.id)
  const offersCod = choices.some(({ provider_id }) => provider_id === CONTRA_ENTREGA)
  const atDoor = useQuery({ ...shippingOffersQuery(cart, "COD"), enabled: offersCod })
  const optionId = cart.shipping_methods?.[0]?.shipping_option_id
  const door = atDoor.data?.find(({ id }) => id === optionId)
  const refusal = ({ provider_id }: PaymentChoice) =>
    provider_id === CONTRA_ENTREGA && door?.amount === null ? t("checkout.shipping.noCod") : undefined

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setIsMissing(chosen === null)
    if (!chosen || !optionId) {
      return
    }
    const found = detailProblems(chosen.method, details)
    setProblems(found)
    if (Object.keys(found).length > 0) {
      return
    }
    const payment_mode = chosen.provider_id === CONTRA_ENTREGA ? "COD" : "EXTERNAL_PAYMENT"
    if (payment_mode === paymentModeOf(cart)) {
      onDone()
      return
    }
    freight.mutate({ option_id: optionId, data: { payment_mode } }, { onSuccess: onDone })
  }
  return (
    <StepForm action={t("checkout.payment.review")} isBusy={freight.isPending} error={freight.error} onSubmit={submit}>
      <MethodList
        choices={choices}
        chosen={chosen}
        details={details}
        problems={problems}
        refusal={refusal}
        onChoose={(choice) => {
          setProblems({})
          setIsMissing(false)
          onChoose(choice)
        }}
        onChange={onChange}
      />
      {isMissing ? (
        <p role="alert" className="text-sm text-clay">
          {t("checkout.error.method")}
        </p>
      ) : null}
    </StepForm>
  )
}
