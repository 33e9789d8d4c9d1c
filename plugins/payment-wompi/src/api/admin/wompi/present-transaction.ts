import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { WOMPI_MODULE } from "../../../modules/wompi"
import type WompiModuleService from "../../../modules/wompi/service"
import type { WompiTransactionDTO } from "../../../modules/wompi/types"

type OrderRef = { id: string; display_id: number }

/** The order of each payment session that has one; a payment keeps its order when its session was replaced since. */
export const ordersOfSessions = async (
  container: MedusaContainer,
  sessionIds: string[]
): Promise<Map<string, OrderRef>> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: sessions } = await query.graph({
    entity: "payment_session",
    fields: ["id", "payment_collection_id"],
    filters: { id: sessionIds },
  })
  const { data: payments } = await query.graph({
    entity: "payment",
    fields: ["payment_session_id", "payment_collection_id"],
    filters: { payment_session_id: sessionIds },
  })
  const collectionOf = new Map<string, string>([
    ...payments.map((row) => [row.payment_session_id as string, row.payment_collection_id] as const),
    ...sessions.map((row) => [row.id, row.payment_collection_id] as const),
  ])
  const { data: links } = await query.graph({
    entity: "order_payment_collection",
    fields: ["payment_collection_id", "order.id", "order.display_id"],
    filters: { payment_collection_id: [...collectionOf.values()] },
  })
  const byCollection = new Map(links.map((link) => [link.payment_collection_id as string, link.order as OrderRef]))
  return new Map(
    [...collectionOf].flatMap(([sessionId, collectionId]) => {
      const order = byCollection.get(collectionId)
      return order ? [[sessionId, { id: order.id, display_id: order.display_id }] as const] : []
    })
  )
}

/** Where Wompi's dashboard shows a transaction (Wompi docs: the dashboard is the same for both environments). */
export const dashboardUrl = (transactionId: string): string =>
  `https://comercios.wompi.co/transactions/${encodeURIComponent(transactionId)}`

/** A transaction with everything that was tried, received and sent for it. */
export const presentTransaction = async (container: MedusaContainer, row: WompiTransactionDTO) => {
  const wompi = container.resolve<WompiModuleService>(WOMPI_MODULE)
  const { transaction_id, reference, session_id } = row
  const order = { created_at: "ASC" } as const
  const [operations, events, attempts, orders] = await Promise.all([
    wompi.listWompiOperations({ transaction_id }, { order }),
    wompi.listWompiEvents({ transaction_id }, { order }),
    wompi.listWompiAttempts({ reference }, { order }),
    ordersOfSessions(container, [session_id]),
  ])
  return {
    ...row,
    order: orders.get(session_id) ?? null,
    returned_in_cents: await wompi.returnedInCents(transaction_id),
    dashboard_url: dashboardUrl(transaction_id),
    operations: operations.map(
      ({ id, kind, amount_in_cents, state, reason, origin, refund_id, actor_id, created_at, updated_at }) => ({
        id,
        kind,
        amount_in_cents,
        state,
        reason,
        origin,
        refund_id,
        actor_id,
        created_at,
        updated_at,
      })
    ),
    events: events.map(({ id, type, state, reason, attempts, received_at }) => ({
      id,
      type,
      state,
      reason,
      attempts,
      received_at,
    })),
    attempts: attempts.map(presentAttempt),
  }
}

type Attempt = Awaited<ReturnType<WompiModuleService["listWompiAttempts"]>>[number]

export const presentAttempt = ({
  reference,
  channel,
  payment_method_type,
  amount_in_cents,
  expires_at,
  is_open,
  created_at,
}: Attempt) => ({ reference, channel, payment_method_type, amount_in_cents, expires_at, is_open, created_at })
