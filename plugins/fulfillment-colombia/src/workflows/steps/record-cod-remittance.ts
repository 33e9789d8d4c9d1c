import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { sameRows, type RemittanceRecord, type RemittanceRow } from "../../cod/reconciliation"
import { remittanceKey } from "../../cod/remittance-key"
import { resolveShipping } from "../utils/resolve-shipment"

export const recordCodRemittanceStepId = "record-cod-remittance"

export type RecordCodRemittanceInput = {
  reference: string
  /** ISO 8601. */
  received_at: string
  rows: RemittanceRow[]
  actor_id?: string | null
}

const assertKnown = async (container: MedusaContainer, rows: RemittanceRow[]): Promise<void> => {
  const order_id = rows.map((row) => row.order_id)
  if (new Set(order_id).size !== order_id.length) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "Un pedido aparece dos veces en el giro.")
  }
  const known = await resolveShipping(container).listCodCollections(
    { order_id },
    { select: ["order_id"], take: order_id.length }
  )
  const unknown = order_id.length - known.length
  if (unknown > 0) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      unknown === 1
        ? "Un pedido del giro no se pagó contra entrega."
        : `${unknown} pedidos del giro no se pagaron contra entrega.`
    )
  }
}

const refused = (message: string) => new MedusaError(MedusaError.Types.NOT_ALLOWED, message)

const findRecorded = async (
  container: MedusaContainer,
  { reference, received_at, rows }: RecordCodRemittanceInput
): Promise<RemittanceRecord> => {
  const shipping = resolveShipping(container)
  const reference_key = remittanceKey(reference)
  const [known] = await shipping.listCodRemittances({ reference_key }, { take: 1, withDeleted: true })
  const recorded = await shipping.listCodRemittanceRows({ remittance_id: known.id }, { take: known.count })
  if (!sameRows(recorded, rows)) {
    throw refused(`Ya hay un giro con la referencia ${known.reference} y otros valores. Revisa la referencia.`)
  }
  if (new Date(known.received_at).getTime() !== Date.parse(received_at)) {
    throw refused(`Ya hay un giro con la referencia ${known.reference} y otra fecha. Revisa la referencia y el día.`)
  }
  return { id: known.id, reference: known.reference, total: known.total, count: known.count }
}

/** Records what a carrier has paid. The same again is the same remittance. Without compensation: money came. */
export const recordCodRemittanceStep = createStep(
  recordCodRemittanceStepId,
  async (input: RecordCodRemittanceInput, { container }) => {
    const { reference, received_at, rows, actor_id = null } = input
    await assertKnown(container, rows)
    const recorded = await resolveShipping(container).recordRemittance({
      reference,
      received_at: new Date(received_at),
      actor_id,
      rows,
    })
    return new StepResponse(recorded ?? (await findRecorded(container, input)))
  }
)
