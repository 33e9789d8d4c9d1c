import type { NextAction } from "@kaiu/medusa-payment-wompi/browser"
import { useTranslation } from "react-i18next"
import { ThreeDsFrame } from "./three-ds-frame"

const BUTTON =
  "inline-flex min-h-12 items-center justify-center rounded-full bg-leaf px-7 font-medium text-on-leaf hover:opacity-90"

const Number = ({ label, value }: { label: string; value: string }) => (
  <div>
    <dt className="text-sm text-muted">{label}</dt>
    <dd className="select-all text-xl font-medium tabular-nums">{value}</dd>
  </div>
)

/** What the payer has to do now. */
export const NextStep = ({ next }: { next: NextAction | null | undefined }) => {
  const { t } = useTranslation()
  switch (next?.type) {
    case "redirect":
      return (
        <div className="space-y-4">
          <p>{t("result.next.redirect")}</p>
          <a href={next.url} className={BUTTON}>
            {t("result.next.toBank")}
          </a>
        </div>
      )
    case "qr":
      return (
        <figure className="space-y-3">
          <img src={next.image} alt={t("result.next.qrAlt")} className="size-60 rounded-2xl bg-white p-3" />
          <figcaption>{t("result.next.qr")}</figcaption>
        </figure>
      )
    case "cash":
      return (
        <div className="space-y-4">
          <p>{t("result.next.cash")}</p>
          <dl className="grid gap-4 rounded-2xl bg-surface p-5 sm:grid-cols-2">
            <Number label={t("result.next.agreement")} value={next.business_agreement_code} />
            <Number label={t("result.next.reference")} value={next.payment_intention_identifier} />
          </dl>
        </div>
      )
    case "push":
      return <p>{t("result.next.push")}</p>
    case "three_ds":
      return next.method_data ? <ThreeDsFrame page={next.method_data} /> : <p>{t("result.next.threeDs")}</p>
    default:
      return <p>{t("result.next.wait")}</p>
  }
}
