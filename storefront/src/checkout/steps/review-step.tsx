import { formatPesos } from "@kaiu/medusa-kit/browser"
import { useMutation } from "@tanstack/react-query"
import type { ConfigAnswer } from "@kaiu/medusa-payment-wompi/browser"
import { useState, type FormEvent, type ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import type { Cart } from "../../api/cart"
import { Button } from "../../ui/button"
import { useIsOnline } from "../../ui/use-is-online"
import { withConsents } from "../consents"
import { DeliveryDays } from "../delivery-days"
import type { PaymentChoice } from "../draft"
import { explainPaymentError } from "../explain-payment-error"
import { CONTRA_ENTREGA, nameKey, WOMPI, WOMPI_PAGE } from "../methods/payment-choices"
import type { PaymentDetails } from "../methods/payment-details"
import { showMobile } from "../mobile-phone"
import { placeOrder, resultPath, type Placed } from "../place-order"
import type { Step } from "../steps"
import { LegalTicks, missingTicks, NO_TICKS, type Ticks } from "./legal-ticks"

const Part = ({ title, edit, children }: { title: string; edit: () => void; children: ReactNode }) => {
  const { t } = useTranslation()
  return (
    <section className="flex items-start justify-between gap-4 border-b border-line py-4">
      <div>
        <h3 className="font-sans text-sm text-muted">{title}</h3>
        <div className="mt-1">{children}</div>
      </div>
      <button
        type="button"
        className="min-h-11 shrink-0 px-2 text-sm underline underline-offset-4"
        aria-label={t("checkout.review.change", { what: title })}
        onClick={edit}
      >
        {t("checkout.review.edit")}
      </button>
    </section>
  )
}

type Props = {
  cart: Cart
  choice: PaymentChoice
  details: PaymentDetails
  config: ConfigAnswer | null
  onEdit: (step: Step) => void
}

/** All of it once more, to correct or to order (Ley 1480 de 2011, art. 50). */
export const ReviewStep = ({ cart, choice, details, config, onEdit }: Props) => {
  const { t, i18n } = useTranslation()
  const navigate = useNavigate()
  const isOnline = useIsOnline()
  const [ticks, setTicks] = useState<Ticks>(NO_TICKS)
  const [missing, setMissing] = useState<(keyof Ticks)[]>([])
  const [refusal, setRefusal] = useState<string | null>(null)
  const needsWompi = choice.provider_id === WOMPI && choice.method !== WOMPI_PAGE
  const address = cart.shipping_address
  const total = formatPesos(cart.total)

  const follow = (placed: Placed) => {
    if (placed.kind === "leave") {
      window.location.assign(placed.url)
    } else if (placed.kind === "result") {
      void navigate(resultPath(cart.id))
    } else {
      setRefusal(placed.message)
    }
  }
  const pay = useMutation({
    networkMode: "always",
    mutationFn: () => {
      const consents = withConsents(cart, ticks, (kind) => t(`checkout.legal.${kind}`).replace(/<\/?page>/g, ""))
      return placeOrder({ cart, consents, choice, details, config })
    },
    onMutate: () => setRefusal(null),
    onSuccess: follow,
  })
  // On its way to Wompi's page the button stays as it is.
  const isBusy = pay.isPending || pay.data?.kind === "leave"
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const open = missingTicks(ticks, needsWompi)
    setMissing(open)
    if (open.length === 0 && isOnline && !isBusy) {
      pay.mutate()
    }
  }
  const problem = refusal ?? (pay.error ? explainPaymentError(pay.error, t) : null)
  const method = nameKey(choice)
  return (
    <form noValidate onSubmit={submit}>
      <Part title={t("checkout.step.contacto")} edit={() => onEdit("contacto")}>
        <p>
          {address?.first_name} {address?.last_name}
        </p>
        <p className="text-sm text-muted">
          {cart.email} · {showMobile(address?.phone)}
        </p>
      </Part>
      <Part title={t("checkout.step.entrega")} edit={() => onEdit("entrega")}>
        <p>{[address?.address_1, address?.address_2, address?.metadata?.neighborhood].filter(Boolean).join(", ")}</p>
        <p className="text-sm text-muted">{[address?.city, address?.province].filter(Boolean).join(", ")}</p>
      </Part>
      <Part title={t("checkout.step.envio")} edit={() => onEdit("envio")}>
        <p>{formatPesos(cart.shipping_total ?? 0)}</p>
        <p className="text-sm text-muted">
          <DeliveryDays cart={cart} />
        </p>
      </Part>
      <Part title={t("checkout.step.pago")} edit={() => onEdit("pago")}>
        <p>{i18n.exists(`${method}.name`) ? t(`${method}.name`) : choice.provider_id}</p>
        {choice.provider_id === CONTRA_ENTREGA ? (
          <p className="text-sm text-muted">{t("checkout.review.atDoor", { total })}</p>
        ) : null}
      </Part>
      <div className="space-y-5 py-5">
        <LegalTicks ticks={ticks} needsWompi={needsWompi} missing={missing} onChange={setTicks} />
        {problem ? (
          <p role="alert" className="rounded-xl border border-clay px-4 py-3 text-sm text-clay">
            {problem}
          </p>
        ) : null}
        <Button
          type="submit"
          className="w-full"
          isBusy={isBusy}
          disabled={!isOnline}
          aria-describedby={isOnline ? undefined : "pay-off"}
        >
          {choice.provider_id === WOMPI ? t("checkout.review.pay", { total }) : t("checkout.review.order", { total })}
        </Button>
        {isOnline ? null : (
          <p id="pay-off" className="text-sm text-muted">
            {t("checkout.review.offline")}
          </p>
        )}
        <p role="status" className="text-sm text-muted">
          {isBusy ? t("checkout.review.working") : ""}
        </p>
      </div>
    </form>
  )
}
