import { Heading } from "@medusajs/ui"
import { FactRow } from "../../components/cod/fact-row"
import { useCarrierName } from "../../dispatch/hooks/use-carrier-name"
import { useCopy } from "../../hooks/use-copy"
import { formatMoment } from "../../lib/format-moment"
import { OrderLink } from "../../shared/order-link"
import { TrackingNumber } from "../../shared/tracking-number"
import type { ShippingException } from "../types"

type ExceptionFactsProps = { exception: ShippingException }

export const ExceptionFacts = ({ exception }: ExceptionFactsProps) => {
  const { t, locale } = useCopy()
  const { order_id, display_id, customer_name, tracking_number, reported_at } = exception
  const carrier = useCarrierName(exception.carrier)

  return (
    <section className="divide-y">
      <Heading level="h3" className="px-6 py-4">
        {t("exceptions.parcel")}
      </Heading>
      <dl className="divide-y">
        <FactRow label={t("exceptions.field.order")}>
          {order_id ? <OrderLink orderId={order_id} displayId={display_id} /> : t("exceptions.no_order")}
        </FactRow>
        {customer_name && <FactRow label={t("exceptions.field.customer")}>{customer_name}</FactRow>}
        {tracking_number && (
          <FactRow label={t("exceptions.field.guide")}>
            <TrackingNumber number={tracking_number} />
          </FactRow>
        )}
        <FactRow label={t("exceptions.field.carrier")}>{carrier}</FactRow>
        <FactRow label={t("exceptions.field.reported_at")}>{formatMoment(reported_at, locale)}</FactRow>
      </dl>
    </section>
  )
}
