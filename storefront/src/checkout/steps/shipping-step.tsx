import { formatPesos } from "@kaiu/medusa-kit/browser"
import { useQuery } from "@tanstack/react-query"
import { useEffect, useId, useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import type { Cart } from "../../api/cart"
import { shippingOffersQuery } from "../../api/shipping"
import { Problem } from "../../ui/problem"
import { DeliveryDays } from "../delivery-days"
import { paymentModeOf } from "../shipping-data"
import { StepForm } from "../step-form"
import { useChooseShipping } from "../use-update-cart"

type Props = { cart: Cart; offersCod: boolean; onDone: () => void }

/** How it is sent, at which price and in how many days; and whether it can be paid at the door there. */
export const ShippingStep = ({ cart, offersCod, onDone }: Props) => {
  const { t } = useTranslation()
  const name = useId()
  const mode = paymentModeOf(cart)
  const offers = useQuery(shippingOffersQuery(cart, mode))
  const atDoor = useQuery({ ...shippingOffersQuery(cart, "COD"), enabled: offersCod })
  const choose = useChooseShipping(cart.id)
  const current = cart.shipping_methods?.[0]?.shipping_option_id ?? null
  const [picked, setPicked] = useState<string | null>(null)
  const priced = (offers.data ?? []).filter(({ amount }) => amount !== null)
  const chosen = picked ?? current ?? (priced.length === 1 ? priced[0].id : null)

  // The days are known once a method is chosen. Where there is one way only, nobody has to choose it.
  const only = priced.length === 1 && current === null ? priced[0].id : null
  const { mutate } = choose
  useEffect(() => {
    if (only) {
      mutate({ option_id: only, data: { payment_mode: mode } })
    }
  }, [only, mode, mutate])

  if (offers.isError) {
    return <Problem error={offers.error} onRetry={() => void offers.refetch()} />
  }
  if (offers.isPending) {
    return (
      <p role="status" className="animate-pulse rounded-2xl bg-surface px-4 py-6 text-muted">
        {t("checkout.shipping.asking")}
      </p>
    )
  }
  if (priced.length === 0) {
    return (
      <div role="alert" className="rounded-2xl border border-clay px-5 py-4">
        <p className="font-medium text-clay">{t("checkout.shipping.noneTitle")}</p>
        <p className="mt-1 text-sm text-muted">{t("checkout.shipping.none")}</p>
      </div>
    )
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (chosen === null) {
      return
    }
    if (chosen === current) {
      onDone()
      return
    }
    choose.mutate({ option_id: chosen, data: { payment_mode: mode } }, { onSuccess: onDone })
  }
  return (
    <StepForm action={t("checkout.goOn")} isBusy={choose.isPending} error={choose.error} onSubmit={submit}>
      <fieldset>
        <legend className="sr-only">{t("checkout.shipping.title")}</legend>
        <ul className="divide-y divide-line rounded-2xl border border-line">
          {offers.data.map(({ id, name: label, amount }) => {
            const door = atDoor.data?.find((offer) => offer.id === id)
            return (
              <li key={id}>
                <label className="flex cursor-pointer items-start gap-3 px-4 py-4">
                  <input
                    type="radio"
                    name={name}
                    className="mt-0.5 size-5 shrink-0 accent-[rgb(var(--leaf))]"
                    checked={chosen === id}
                    disabled={amount === null}
                    onChange={() => setPicked(id)}
                  />
                  <span className="flex-1">
                    <span className="block font-medium">{label}</span>
                    <span className="block text-sm text-muted">
                      {current === id ? <DeliveryDays cart={cart} /> : null}
                    </span>
                    {door ? (
                      <span className="mt-1 block text-sm text-muted">
                        {door.amount === null
                          ? t("checkout.shipping.noCod")
                          : t("checkout.shipping.cod", { price: formatPesos(door.amount) })}
                      </span>
                    ) : null}
                  </span>
                  <span className="font-medium tabular-nums">
                    {amount === null ? t("checkout.shipping.noneHere") : formatPesos(amount)}
                  </span>
                </label>
              </li>
            )
          })}
        </ul>
      </fieldset>
    </StepForm>
  )
}
