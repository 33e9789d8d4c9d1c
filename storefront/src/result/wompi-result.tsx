import { useQuery } from "@tanstack/react-query"
import { useRef } from "react"
import { useTranslation } from "react-i18next"
import type { Cart } from "../api/cart"
import { readWompiSession, type PaymentSession } from "../api/payment"
import { WOMPI } from "../checkout/methods/payment-choices"
import { ButtonLink } from "../ui/button"
import { Problem } from "../ui/problem"
import { NextStep } from "./next-step"
import { nextLookIn, outcomeOf } from "./outcome"
import { PayAgain } from "./pay-again"
import { PlacedOrder } from "./placed-order"
import { Looking } from "./looking"
import { ResultFrame } from "./result-frame"

/** How a payment with Wompi goes on, until it has ended one way or another. The page may be closed and opened again. */
export const WompiResult = ({ cart, session }: { cart: Cart; session: PaymentSession }) => {
  const { t } = useTranslation()
  const openedAt = useRef(Date.now())
  const payment = useQuery({
    queryKey: ["wompi", "session", session.id],
    queryFn: () => readWompiSession(session.id),
    refetchInterval: ({ state }) => nextLookIn(state.data && outcomeOf(state.data), Date.now() - openedAt.current),
  })
  if (payment.isPending) {
    return <Looking />
  }
  if (!payment.data) {
    return <Problem error={payment.error} onRetry={() => void payment.refetch()} />
  }
  const { transaction, order_placed } = payment.data
  const outcome = outcomeOf(payment.data)
  switch (outcome) {
    case "placed":
      return <PlacedOrder cart={cart} providerId={WOMPI} />
    case "waiting":
      return (
        <ResultFrame icon="alert" title={t(transaction ? "result.waiting.title" : "result.waiting.nothing")}>
          {transaction ? (
            <NextStep next={transaction.next} />
          ) : (
            <p className="text-muted">{t("result.waiting.nothingText")}</p>
          )}
          <p role="status" className="text-sm text-muted">
            {payment.isError ? t("result.waiting.stale") : t("result.waiting.live")}
          </p>
          <p className="text-sm text-muted">{t("result.waiting.link")}</p>
          {transaction ? null : (
            <ButtonLink to="/checkout?paso=pago" tone="quiet">
              {t("result.declined.retry")}
            </ButtonLink>
          )}
        </ResultFrame>
      )
    case "declined":
      return (
        <ResultFrame icon="close" tone="bad" title={t("result.declined.title")}>
          <p className="text-muted">{transaction?.status_message ?? t("result.declined.text")}</p>
          {order_placed ? (
            <>
              <p>{t("result.declined.kept")}</p>
              <PayAgain cart={cart} sessionId={session.id} />
            </>
          ) : (
            <ButtonLink to="/checkout?paso=pago">{t("result.declined.retry")}</ButtonLink>
          )}
        </ResultFrame>
      )
    default:
      return (
        <ResultFrame icon="alert" tone="bad" title={t(`result.${outcome}.title`)}>
          <p className="text-muted">{t(`result.${outcome}.text`)}</p>
          <ButtonLink to="/catalogo" tone="quiet">
            {t("result.goOn")}
          </ButtonLink>
        </ResultFrame>
      )
  }
}
