import type { IPaymentModuleService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { deleteOrderLines } from "./delete-order-lines"
import { pages, type Page } from "./pages"
import { isWompiProvider } from "./read-payment-facts"

export type RecordedRefund = { id: string; payment_id: string; session_id: string }

type RefundRow = {
  id: string
  payment: { id: string; provider_id: string; payment_session_id: string } | null
}

/** Refunds of payments of this plugin that Medusa recorded between two moments. */
export const listRecordedRefunds = async (
  container: MedusaContainer,
  { from, to }: { from: Date; to: Date }
): Promise<RecordedRefund[]> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const read = async (page: Page) => {
    const { data } = await query.graph({
      entity: "refund",
      fields: ["id", "payment.id", "payment.provider_id", "payment.payment_session_id"],
      filters: { created_at: { $gt: from, $lt: to } } as never,
      pagination: { ...page, order: { created_at: "ASC", id: "ASC" } },
    })
    return data as unknown as RefundRow[]
  }
  const found: RecordedRefund[] = []
  for await (const refunds of pages(read)) {
    for (const { id, payment } of refunds) {
      if (payment && isWompiProvider(payment.provider_id)) {
        found.push({ id, payment_id: payment.id, session_id: payment.payment_session_id })
      }
    }
  }
  return found
}

/** Those of the refunds that the balance of an order shows. A cancellation's line names the payment in their place. */
export const listBookedRefunds = async (
  container: MedusaContainer,
  refunds: readonly RecordedRefund[]
): Promise<Set<string>> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: lines } = await query.graph({
    entity: "order_transaction",
    fields: ["reference_id"],
    filters: { reference: "refund", reference_id: refunds.flatMap(({ id, payment_id }) => [id, payment_id]) },
  })
  const named = new Set(lines.map(({ reference_id }) => reference_id as string))
  return new Set(refunds.filter(({ id, payment_id }) => named.has(id) || named.has(payment_id)).map(({ id }) => id))
}

/**
 * Takes back a refund that Medusa recorded before it asked Wompi, and whose money never moved: the process died in
 * between. Medusa itself does the same when the provider refuses.
 */
export const takeBackRefund = async (container: MedusaContainer, refundId: string): Promise<void> => {
  const payments = container.resolve<IPaymentModuleService & { deleteRefunds: (ids: string[]) => Promise<void> }>(
    Modules.PAYMENT
  )
  await payments.deleteRefunds([refundId])
  await deleteOrderLines(container, { reference: "refund", reference_id: refundId })
}
