import { Link } from "react-router-dom"
import { useCopy } from "../../hooks/use-copy"
import type { Shipment } from "../types"

type ExceptionLinkProps = { exception: NonNullable<Shipment["exception"]> }

/** The novedad of a parcel, which leads to where it is answered. */
export const ExceptionLink = ({ exception }: ExceptionLinkProps) => {
  const { t } = useCopy()

  return (
    <Link
      to={`/shipping/exceptions?status=all&id=${encodeURIComponent(exception.id)}`}
      className="txt-compact-xsmall text-ui-fg-error text-pretty underline underline-offset-2"
    >
      {t("dispatch.exception", { reason: exception.reason })}
    </Link>
  )
}
