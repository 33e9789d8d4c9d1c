import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { pages, type Page } from "../../lib/pages"
import { bankTransfersOf } from "./bank-transfers"
import { isTransferProvider } from "./read-transfer-order"

type OpenPayment = { id: string; payment_collection?: { order?: { id: string } | null } | null }

/** Orders with an open payment by transfer that nobody has written down: the bell of `order.placed` was lost. */
const findUnopened = async (container: MedusaContainer): Promise<string[]> => {
  const providers = await container.resolve(Modules.PAYMENT).listPaymentProviders({}, { select: ["id"] })
  const provider_id = providers.map(({ id }) => id).filter(isTransferProvider)
  if (provider_id.length === 0) {
    return []
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const read = async (page: Page) => {
    const { data } = await query.graph({
      entity: "payment",
      fields: ["id", "payment_collection.order.id"],
      filters: { provider_id, captured_at: null, canceled_at: null },
      pagination: { ...page, order: { id: "ASC" } },
    })
    return data as unknown as OpenPayment[]
  }
  const orders: string[] = []
  for await (const payments of pages(read)) {
    const ids = payments.map(({ id }) => id)
    const known = await bankTransfersOf(container).listBankTransfers({ payment_id: ids }, { select: ["payment_id"] })
    const knownIds = new Set(known.map(({ payment_id }) => payment_id))
    const unopened = payments.filter(({ id }) => !knownIds.has(id))
    orders.push(...unopened.map(({ payment_collection }) => payment_collection?.order?.id ?? "").filter(Boolean))
  }
  return orders
}

type EndedOrder = {
  id: string
  status: string
  payment_collections?:
    | ({ payments?: ({ id: string; captured_at: string | null; canceled_at: string | null } | null)[] | null } | null)[]
    | null
}

const isEnded = ({ status, payment_collections }: EndedOrder, paymentIds: ReadonlySet<string>): boolean =>
  status === "canceled" ||
  (payment_collections ?? [])
    .flatMap((collection) => collection?.payments ?? [])
    .some((payment) => payment && paymentIds.has(payment.id) && (payment.captured_at || payment.canceled_at))

/** Orders whose transfer still waits while Medusa's payment or order has ended: another bell was lost, or a crash. */
const findUnconcluded = async (container: MedusaContainer): Promise<string[]> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const read = (page: Page) =>
    bankTransfersOf(container).listBankTransfers({ state: "waiting" }, { ...page, order: { id: "ASC" } })
  const orders: string[] = []
  for await (const page of pages(read)) {
    // Somebody is at work on a claimed one.
    const now = Date.now()
    const transfers = page.filter(({ claimed_until }) => !claimed_until || new Date(claimed_until).getTime() <= now)
    const paymentIds = new Set(transfers.map(({ payment_id }) => payment_id))
    const { data } = await query.graph({
      entity: "order",
      fields: [
        "id",
        "status",
        "payment_collections.payments.id",
        "payment_collections.payments.captured_at",
        "payment_collections.payments.canceled_at",
      ],
      filters: { id: transfers.map(({ order_id }) => order_id) },
    })
    orders.push(...(data as unknown as EndedOrder[]).filter((order) => isEnded(order, paymentIds)).map(({ id }) => id))
  }
  return orders
}

/** Orders whose transfers are not what Medusa says they are. */
export const findUnsettledOrders = async (container: MedusaContainer): Promise<string[]> => [
  ...new Set([...(await findUnopened(container)), ...(await findUnconcluded(container))]),
]
