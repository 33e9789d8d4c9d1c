import { useTranslation } from "react-i18next"
import type { FoundOrder, Proof, Withdrawal } from "../api/withdrawal"
import { formatWeekday } from "../lib/format-moment"
import { ButtonLink } from "../ui/button"
import { ChooseGoods } from "./choose-goods"
import { Receipt } from "./receipt"

type Props = { found: FoundOrder; proof: Proof; onDone: (request: Withdrawal) => void }

/** An order: what of it may go back, or why nothing may; and what was asked for before. */
export const FoundOrderView = ({ found: { order, withdrawals }, proof, onDone }: Props) => {
  const { t, i18n } = useTranslation()
  const isWaiting = order.obstacle === "not_shipped" || order.obstacle === "not_delivered"
  return (
    <div className="space-y-6">
      {order.obstacle ? (
        <div role="status" className="space-y-4">
          <p className="rounded-xl border border-line px-4 py-3">
            {order.obstacle === "too_late" && order.window
              ? t("withdrawal.over", { day: formatWeekday(order.window.deadline, i18n.language) })
              : t(`withdrawal.obstacle.${order.obstacle}`)}{" "}
            {order.obstacle === "excluded" ? order.items.find(({ exclusion }) => exclusion)?.exclusion : null}
          </p>
          {isWaiting ? (
            <ButtonLink to="/rastreo" tone="quiet">
              {t("nav.track")}
            </ButtonLink>
          ) : null}
        </div>
      ) : (
        <ChooseGoods order={order} proof={proof} onDone={onDone} />
      )}
      {withdrawals.length > 0 ? (
        <section aria-labelledby="earlier" className="space-y-4">
          <h3 id="earlier" className="text-xl">
            {t("withdrawal.earlier")}
          </h3>
          {withdrawals.map((request) => (
            <Receipt key={request.radicado} request={request} />
          ))}
        </section>
      ) : null}
    </div>
  )
}
