import { useDispatchAddress } from "../../hooks/use-dispatch-address"
import type { Dispatch, Shipment } from "../../types"
import { ExceptionLink } from "../exception-link"
import { ProblemNote } from "../problem-note"
import { StateBadge } from "../state-badge"

type StateCellProps = { dispatch: Dispatch; shipment: Shipment | null }

/** Where a dispatch is, and what keeps it there. */
export const StateCell = ({ dispatch, shipment }: StateCellProps) => {
  const { openBulk } = useDispatchAddress()

  return (
    <span className="flex flex-col items-start gap-y-1">
      <StateBadge state={dispatch.state} />
      {shipment?.exception && <ExceptionLink exception={shipment.exception} />}
      {shipment && <ProblemNote shipment={shipment} onRetried={({ id }) => openBulk(id)} />}
    </span>
  )
}
