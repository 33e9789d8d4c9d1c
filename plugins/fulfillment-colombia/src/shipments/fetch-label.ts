import type { CarrierPort, LabelFormat } from "../carriers/port"
import { assertReadable } from "../labels/assert-readable"
import type { Lease } from "../modules/shipping/types"
import { LABEL_STEP } from "./steps"
import { runOperation, type Ledger } from "./run-operation"

/** Thermal paper, as couriers ask for it. */
export const DEFAULT_LABEL_FORMAT: LabelFormat = "LABEL_10x15"

export type FetchLabelInput = {
  ledger: Ledger
  carrier: Pick<CarrierPort, "code" | "label">
  lease: Lease
  carrier_id: string
}

/** Fetches the label once and keeps it. @returns whether it is kept */
export const fetchLabel = ({ ledger, carrier, lease, carrier_id }: FetchLabelInput): Promise<boolean> =>
  runOperation({
    ledger,
    lease,
    step: LABEL_STEP,
    request: { step: LABEL_STEP, carrier_id, format: DEFAULT_LABEL_FORMAT },
    perform: async () => {
      const label = await carrier.label(carrier_id, DEFAULT_LABEL_FORMAT)
      if (label.status === "pending") {
        return { kind: "pending" }
      }
      await assertReadable(carrier.code, label.pdf)
      const { fulfillment_id } = lease
      await ledger.keepLabel({ fulfillment_id, format: DEFAULT_LABEL_FORMAT, pdf: label.pdf })
      return { kind: "done", carrier_id }
    },
  })
