import { useTranslation } from "react-i18next"
import type { Withdrawal } from "../api/withdrawal"
import { formatWeekday, formatMoment } from "../lib/format-moment"
import { Button } from "../ui/button"

/** A request as the shopper keeps it, on the screen or on paper: its radicado, its state, and until when the money is back. */
export const Receipt = ({ request }: { request: Withdrawal }) => {
  const { t, i18n } = useTranslation()
  const facts = [
    { name: t("withdrawal.order"), value: `#${request.display_id}` },
    { name: t("withdrawal.asked"), value: formatMoment(request.requested_at, i18n.language) },
    {
      name: t("withdrawal.goods"),
      value: request.items.map(({ title, quantity }) => `${quantity} × ${title}`).join(" · "),
    },
    ...(request.state === "refused" || request.state === "refunded"
      ? []
      : [{ name: t("withdrawal.refundDue"), value: formatWeekday(request.refund_due, i18n.language) }]),
    ...(request.refusal ? [{ name: t("withdrawal.refusal"), value: request.refusal }] : []),
  ]
  return (
    <div className="rounded-card border border-line p-5 sm:p-6">
      <p className="text-sm text-muted">{t("withdrawal.radicado")}</p>
      <p className="mt-1 select-all break-words font-display text-3xl">{request.radicado}</p>
      <p className="mt-4 text-lg font-medium">{t(`withdrawal.state.${request.state}`)}</p>
      <p className="mt-1 text-muted">{t(`withdrawal.next.${request.state}`)}</p>
      <dl className="mt-5 space-y-3">
        {facts.map(({ name, value }) => (
          <div key={name} className="flex flex-wrap justify-between gap-x-6">
            <dt className="text-muted">{name}</dt>
            <dd className="font-medium">{value}</dd>
          </div>
        ))}
      </dl>
      <Button tone="quiet" className="mt-6 w-full print:hidden sm:w-auto" onClick={() => window.print()}>
        {t("withdrawal.print")}
      </Button>
    </div>
  )
}
