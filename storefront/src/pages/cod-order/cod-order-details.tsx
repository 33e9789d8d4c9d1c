import { formatPesos } from "@kaiu/medusa-kit/browser"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { CodOrder } from "../../api/cod-order"
import { formatDeadline } from "../../lib/format-moment"
import { useFocusOnChange } from "../../ui/use-focus-on-change"
import { useTitle } from "../../ui/use-title"
import { CodDecisionButtons } from "./cod-decision-buttons"

const isOver = ({ state }: CodOrder) => state !== "pending" && state !== "confirmed"

/** An order that is paid at the door: how it stands, what it costs, and what its buyer can do about it. */
export const CodOrderDetails = ({ token, order }: { token: string; order: CodOrder }) => {
  const { t, i18n } = useTranslation()
  const total = formatPesos(order.total)
  const title = t(`cod.${order.state}.title`)
  const text = order.cancel_reason ? t(`cod.reason.${order.cancel_reason}`) : t(`cod.${order.state}.text`, { total })
  const heading = useFocusOnChange<HTMLHeadingElement>(order.state)
  useTitle(title)

  return (
    <article className="mx-auto max-w-xl px-4 py-10 sm:py-16">
      <p className="text-sm font-medium text-leaf">{t("cod.order", { number: order.display_id })}</p>
      <h1 ref={heading} tabIndex={-1} className="mt-2 text-4xl leading-tight outline-none sm:text-5xl">
        {title}
      </h1>
      <p className="mt-4 text-lg text-muted">{text}</p>
      <dl className="mt-8 space-y-3 rounded-card bg-surface p-6">
        <div className="flex justify-between gap-4">
          <dt>{t("cod.items")}</dt>
          <dd className="text-right">{t("cod.count", { count: order.items_count })}</dd>
        </div>
        <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-t border-line pt-3">
          <dt>{t(order.state === "collected" ? "cod.paid" : "cod.total")}</dt>
          <dd className={`text-2xl font-medium ${order.state === "cancelled" ? "line-through" : ""}`}>{total}</dd>
        </div>
      </dl>
      {order.state === "pending" ? (
        <>
          {order.deadline_at ? (
            <p className="mt-6">{t("cod.deadline", { deadline: formatDeadline(order.deadline_at, i18n.language) })}</p>
          ) : null}
          <CodDecisionButtons token={token} />
        </>
      ) : null}
      {isOver(order) ? (
        <Link
          to="/"
          className="mt-8 inline-flex min-h-12 items-center rounded-full bg-leaf px-7 font-medium text-on-leaf hover:opacity-90"
        >
          {t("cod.shop")}
        </Link>
      ) : null}
    </article>
  )
}
