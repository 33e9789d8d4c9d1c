import { useCopy } from "../../../hooks/use-copy"
import { TrackingNumber } from "../../../shared/tracking-number"
import { useCarriers } from "../../hooks/use-carriers"
import type { Dispatch, Shipment } from "../../types"

type CarrierCellProps = { dispatch: Dispatch; shipment: Shipment | null }

/** Who carries the parcel, and under which guide. */
export const CarrierCell = ({ dispatch, shipment }: CarrierCellProps) => {
  const { t } = useCopy()
  const code = shipment?.carrier ?? dispatch.carrier
  const name = useCarriers().data?.carriers.find((carrier) => carrier.code === code)?.name ?? code

  return (
    <span className="flex flex-col items-start">
      <span>{name ?? t("dispatch.no_carrier")}</span>
      {shipment?.tracking_number && <TrackingNumber number={shipment.tracking_number} url={shipment.tracking_url} />}
    </span>
  )
}
