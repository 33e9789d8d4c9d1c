import { Button, clx, Heading, StatusBadge } from "@medusajs/ui"
import { useQueryClient } from "@tanstack/react-query"
import { FactRow } from "../../../components/cod/fact-row"
import { useCopy } from "../../../hooks/use-copy"
import { queryKeys } from "../../../lib/query-keys"
import { TrackingNumber } from "../../../shared/tracking-number"
import { useCarrierName } from "../../hooks/use-carrier-name"
import { useLabelFormat } from "../../hooks/use-label-format"
import { usePrintLabels } from "../../hooks/use-print-labels"
import { SHIPMENT_COLORS } from "../../lib/badges"
import type { OrderShipping } from "../../types"
import { ExceptionLink } from "../exception-link"
import { ProblemNote } from "../problem-note"
import { ShippingCost } from "../shipping-cost"
import { TransitDays } from "../transit-days"
import { ReturnActions } from "./return-actions"
import { Timeline } from "./timeline"

type OrderShipmentProps = { shipment: OrderShipping["shipments"][number] }

/** One parcel of an order: its guide, what it costs, what happened to it. */
export const OrderShipment = ({ shipment }: OrderShipmentProps) => {
  const { t } = useCopy()
  const queryClient = useQueryClient()
  const [format] = useLabelFormat()
  const labels = usePrintLabels()
  const carrier = useCarrierName(shipment.carrier)
  const isReturn = shipment.direction === "return"
  const { fulfillment_id, status, tracking_number, tracking_url, exception, problem } = shipment

  return (
    <section aria-label={t(isReturn ? "dispatch.return.label" : "dispatch.order.parcel")} className="divide-y">
      <div
        className={clx("flex flex-wrap items-center justify-between gap-2 px-6 py-4", isReturn && "bg-ui-bg-subtle")}
      >
        <span className="flex flex-wrap items-center gap-2">
          {isReturn && <Heading level="h3">{t("dispatch.return.label")}</Heading>}
          <StatusBadge color={SHIPMENT_COLORS[status]}>{t(`dispatch.status.${status}`)}</StatusBadge>
        </span>
        {shipment.label_ready && (
          <Button
            size="small"
            variant="secondary"
            isLoading={labels.isPrinting}
            onClick={() => labels.print({ fulfillmentIds: [fulfillment_id], format })}
          >
            {t("dispatch.order.print")}
          </Button>
        )}
      </div>
      {(problem || exception) && (
        <div className="flex flex-col gap-y-2 px-6 py-4">
          {exception && <ExceptionLink exception={exception} />}
          <ProblemNote
            shipment={shipment}
            onRetried={() => void queryClient.invalidateQueries({ queryKey: queryKeys.all })}
          />
        </div>
      )}
      <dl className="divide-y">
        <FactRow label={t("dispatch.field.carrier")}>{carrier}</FactRow>
        <FactRow label={t("dispatch.order.guide")}>
          {tracking_number ? (
            <TrackingNumber number={tracking_number} url={tracking_url} />
          ) : (
            t("dispatch.order.no_guide")
          )}
        </FactRow>
        <FactRow label={t("dispatch.field.cost")}>
          <ShippingCost shipment={shipment} />
        </FactRow>
        {/* A return is quoted without its days. */}
        {(!isReturn || shipment.days) && (
          <FactRow label={t("dispatch.field.days")}>
            <TransitDays days={shipment.days} />
          </FactRow>
        )}
      </dl>
      {isReturn && <ReturnActions shipment={shipment} />}
      <Timeline entries={shipment.timeline} />
    </section>
  )
}
