import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import type { Withdrawal } from "../api/withdrawal"
import { Button } from "../ui/button"
import { useFocusOnChange } from "../ui/use-focus-on-change"
import { FindForm } from "./find-form"
import type { Found } from "./find-request"
import { FoundOrderView } from "./found-order"
import { Receipt } from "./receipt"

/** The request itself: whose order, what goes back, and the radicado. A link brings an order's number or a radicado. */
export const WithdrawalSection = () => {
  const { t } = useTranslation()
  const [params] = useSearchParams()
  const [found, setFound] = useState<Found | null>(null)
  const [done, setDone] = useState<Withdrawal | null>(null)
  const title = done
    ? t("withdrawal.done")
    : found?.kind === "order"
      ? t("withdrawal.ofOrder", { number: found.found.order.display_id })
      : found
        ? t("withdrawal.yours")
        : t("withdrawal.start")
  const heading = useFocusOnChange<HTMLHeadingElement>(title)

  const again = () => {
    setFound(null)
    setDone(null)
  }

  return (
    <section
      aria-labelledby="request"
      className="mt-8 rounded-card bg-surface p-5 print:bg-transparent print:p-0 sm:p-8"
    >
      <h2 id="request" ref={heading} tabIndex={-1} className="mb-5 text-2xl focus:outline-none">
        {title}
      </h2>
      {done ? (
        <div className="space-y-4">
          <p>{t("withdrawal.thanks")}</p>
          <Receipt request={done} />
        </div>
      ) : found?.kind === "order" ? (
        <FoundOrderView found={found.found} proof={found.proof} onDone={setDone} />
      ) : found ? (
        <Receipt request={found.request} />
      ) : (
        <FindForm number={params.get("radicado") ?? params.get("pedido") ?? ""} onFound={setFound} />
      )}
      {found ? (
        <Button tone="quiet" className="mt-6 print:hidden" onClick={again}>
          {t("withdrawal.another")}
        </Button>
      ) : null}
    </section>
  )
}
