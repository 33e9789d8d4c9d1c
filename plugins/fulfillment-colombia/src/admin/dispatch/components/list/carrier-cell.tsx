import { useCopy } from "../../../hooks/use-copy"
import { TrackingNumber } from "../../../shared/tracking-number"
import { useCarriers } from "../../hooks/use-carriers"
import type { Dispatch, Shipment } from "../../types"
import { TransitDays } from "../transit-days"

type CarrierCellProps = { dispatch: Dispatch; shipment: Shipment | null }

/** Who carries the parcel, under which guide, and how long it takes. */
export const CarrierCell = ({ dispatch, shipment }: CarrierCellProps) => {
  const { t } = useCopy()
  const code = shipment?.carrier ?? dispatch.carrier
  const name = useCarriers().data?.carriers.find((carrier) => carrier.code === code)?.name ?? code

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
