import { Container, Heading, Text } from "@medusajs/ui"
import { useCopy } from "../../../hooks/use-copy"
import { isForbidden } from "../../../lib/error-text"
import { LoadError } from "../../../shared/load-error"
import { Loading } from "../../../shared/loading"
import { useOrderShipping } from "../../hooks/use-order-shipping"
import { OrderShipment } from "./order-shipment"

type OrderShippingSectionProps = { orderId: string }

/** The parcels of an order. Nothing for whoever may not see them. */
export const OrderShippingSection = ({ orderId }: OrderShippingSectionProps) => {
  const { t } = useCopy()
  const { data, error, isPending, refetch } = useOrderShipping(orderId)

  if (isForbidden(error)) {
    return null
  }
  return (
    <Container role="region" aria-label={t("dispatch.order.title")} className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("dispatch.order.title")}
      </Heading>
      {isPending && <Loading rows={3} />}
      {error && !data && <LoadError error={error} onRetry={() => void refetch()} />}
      {data?.shipments.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("dispatch.order.empty")}
        </Text>
      )}
      {data?.shipments.map((shipment) => (
        <OrderShipment key={shipment.fulfillment_id} shipment={shipment} />
      ))}
    </Container>
  )
}
