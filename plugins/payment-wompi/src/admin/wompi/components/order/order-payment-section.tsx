import { Container, Heading } from "@medusajs/ui"
import { useCopy } from "../../../hooks/use-copy"
import { useWompiOrder } from "../../hooks/use-wompi-order"
import { isForbidden } from "../../lib/error-text"
import { LoadError } from "../load-error"
import { Loading } from "../loading"
import { SessionPayment } from "./session-payment"

type OrderPaymentSectionProps = { orderId: string }

/** What Wompi charged for an order. Nothing for an order that was not paid with Wompi, or whose reader may not know. */
export const OrderPaymentSection = ({ orderId }: OrderPaymentSectionProps) => {
  const { t } = useCopy()
  const order = useWompiOrder(orderId)
  const sessions = order.data?.sessions ?? []

  if ((order.isSuccess && sessions.length === 0) || isForbidden(order.error)) {
    return null
  }
  if (sessions.length === 0) {
    return (
      <Container className="divide-y p-0">
        <Heading level="h2" className="px-6 py-4">
          {t("wompi.order.title")}
        </Heading>
        {order.isPending ? (
          <Loading rows={4} />
        ) : (
          <LoadError error={order.error} onRetry={() => void order.refetch()} />
        )}
      </Container>
    )
  }
  return (
    <div className="flex flex-col gap-y-3">
      {sessions.map((session, index) => (
        <SessionPayment
          key={session.session_id}
          orderId={orderId}
          session={session}
          number={sessions.length > 1 ? { number: index + 1, count: sessions.length } : null}
        />
      ))}
    </div>
  )
}
