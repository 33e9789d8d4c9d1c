import { useCopy } from "../../../hooks/use-copy"
import { TrackingNumber } from "../../../shared/tracking-number"
import { useCarrierName } from "../../hooks/use-carrier-name"
import type { Dispatch, Shipment } from "../../types"
import { TransitDays } from "../transit-days"

type CarrierCellProps = { dispatch: Dispatch; shipment: Shipment | null }

/** Who carries the parcel, under which guide, and how long it takes. */
export const CarrierCell = ({ dispatch, shipment }: CarrierCellProps) => {
  const { t } = useCopy()
  const name = useCarrierName(shipment?.carrier ?? dispatch.carrier)

  return (
    <span className="flex flex-col items-start">
      <span>{name ?? t("dispatch.no_carrier")}</span>
      {shipment?.tracking_number && <TrackingNumber number={shipment.tracking_number} url={shipment.tracking_url} />}
      {shipment?.days && (
        <span className="txt-compact-xsmall text-ui-fg-subtle">
          <TransitDays days={shipment.days} />
        </span>
      )}
    </span>
  )
}
