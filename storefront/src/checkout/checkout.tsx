import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Cart } from "../api/cart"
import { Problem } from "../ui/problem"
import { useFocusOnChange } from "../ui/use-focus-on-change"
import { readDraft, saveDraft, type PaymentChoice } from "./draft"
import { CONTRA_ENTREGA, isSame } from "./methods/payment-choices"
import { detailProblems, detailsOf, type PaymentDetails } from "./methods/payment-details"
import { OrderSummary } from "./order-summary"
import { isDone, STEPS } from "./steps"
import { ContactStep } from "./steps/contact-step"
import { DeliveryStep } from "./steps/delivery-step"
import { PaymentStep } from "./steps/payment-step"
import { ReviewStep } from "./steps/review-step"
import { ShippingStep } from "./steps/shipping-step"
import { StepList } from "./step-list"
import { useShopper } from "./use-shopper"
import { usePaymentMethods } from "./use-payment-methods"
import { useStep } from "./use-step"

/** The steps of one cart. What is typed of a payment lives here and ends with the page. */
export const Checkout = ({ cart }: { cart: Cart }) => {
  const { t } = useTranslation()
  const methods = usePaymentMethods(cart)
  const shopper = useShopper()
  const [wanted, setWanted] = useState<PaymentChoice | null>(() => readDraft().payment ?? null)
  const [typed, setTyped] = useState<Partial<PaymentDetails>>({})
  const details = { ...detailsOf(cart), ...typed }
  const choice = methods.choices.find((candidate) => isSame(wanted, candidate)) ?? null
  const isPayable = choice !== null && Object.keys(detailProblems(choice.method, details)).length === 0
  const { step, go, goOn } = useStep(cart, isPayable)
  const heading = useFocusOnChange<HTMLHeadingElement>(step)
  const choose = (payment: PaymentChoice) => {
    setWanted(payment)
    saveDraft({ payment })
  }
  const firstOpen = STEPS.findIndex((candidate) => !isDone(candidate, cart, isPayable))

  return (
    <div className="mx-auto grid max-w-page gap-x-14 gap-y-6 px-4 py-6 sm:px-6 md:grid-cols-[minmax(0,1fr)_22rem] md:py-10">
      <div className="md:order-last">
        <OrderSummary cart={cart} />
      </div>
      <div>
        <StepList current={step} isOpen={(candidate) => STEPS.indexOf(candidate) <= firstOpen} onGo={go} />
        <h1 ref={heading} tabIndex={-1} className="mb-6 mt-5 text-3xl focus:outline-none">
          {t(`checkout.heading.${step}`)}
        </h1>
        {shopper.isLooking ? (
          <p role="status" className="animate-pulse text-muted">
            {t("state.loading")}
          </p>
        ) : null}
        {step === "contacto" && !shopper.isLooking ? (
          <ContactStep cart={cart} customer={shopper.customer} onDone={goOn} />
        ) : null}
        {step === "entrega" && !shopper.isLooking ? (
          <DeliveryStep cart={cart} customer={shopper.customer} onDone={goOn} />
        ) : null}
        {step === "envio" ? (
          <ShippingStep
            cart={cart}
            offersCod={methods.choices.some(({ provider_id }) => provider_id === CONTRA_ENTREGA)}
            onDone={goOn}
          />
        ) : null}
        {step === "pago" && methods.error ? <Problem error={methods.error} onRetry={methods.retry} /> : null}
        {step === "pago" && methods.isReady ? (
          <PaymentStep
            cart={cart}
            choices={methods.choices}
            chosen={choice}
            details={details}
            onChoose={choose}
            onChange={(part) => setTyped((before) => ({ ...before, ...part }))}
            onDone={goOn}
          />
        ) : null}
        {step === "revisar" && choice ? (
          <ReviewStep cart={cart} choice={choice} details={details} config={methods.config} onEdit={go} />
        ) : null}
      </div>
    </div>
  )
}
