import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { WOMPI_MODULE } from "../../modules/wompi"
import type WompiModuleService from "../../modules/wompi/service"
import type { OrderTrace } from "../../wompi/stray-orders"
import { pages, type Page } from "./pages"

type Row = {
  id: string
  email: string | null
  created_at: string | Date
  items: { variant_id: string | null; quantity: number }[]
  cart?: { id: string } | null
  payment_collections?: { payment_sessions?: { id: string }[] }[]
}

const FIELDS = [
  "id",
  "email",
  "created_at",
  "items.variant_id",
  "items.quantity",
  "cart.id",
  "payment_collections.payment_sessions.id",
]

const goodsOf = ({ items }: Row): string =>
  items
    .map(({ variant_id, quantity }) => `${variant_id}:${quantity}`)
    .sort()
    .join()

const sessionsOf = ({ payment_collections }: Row): string[] =>
  (payment_collections ?? []).flatMap(({ payment_sessions }) => (payment_sessions ?? []).map(({ id }) => id))

/** When the first attempt of each of these payment sessions was made, in milliseconds; none of one without any. */
const readStarts = async (container: MedusaContainer, session_id: string[]): Promise<Map<string, number>> => {
  const wompi = container.resolve<WompiModuleService>(WOMPI_MODULE)
  const attempts = session_id.length
    ? await wompi.listWompiAttempts(
        { session_id },
        { select: ["session_id", "created_at"], order: { created_at: "DESC" } }
      )
    : []
  return new Map(attempts.map(({ session_id, created_at }) => [session_id, new Date(created_at).getTime()]))
}

const readRows = async (
  container: MedusaContainer,
  fields: string[],
  filters: Record<string, unknown>
): Promise<Row[]> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const read = async (page: Page) => {
    const { data } = await query.graph({
      entity: "order",
      fields,
      filters: { status: "pending", ...filters } as never,
      pagination: { ...page, order: { created_at: "ASC", id: "ASC" } },
    })
    return data as unknown as Row[]
  }
  const found: Row[] = []
  for await (const rows of pages(read)) {
    found.push(...rows)
  }
  return found
}

/** The orders that are open and were made in this time without a cart, and all open orders of their buyers since then. */
export const readOrderTraces = async (
  container: MedusaContainer,
  { from, to }: { from: Date; to: Date }
): Promise<OrderTrace[]> => {
  const recent = await readRows(container, ["id", "email", "cart.id"], { created_at: { $gte: from, $lte: to } })
  const emails = recent.flatMap(({ email, cart }) => (email && !cart ? [email] : []))
  if (emails.length === 0) {
    return []
  }
  const rows = await readRows(container, FIELDS, { email: [...new Set(emails)], created_at: { $gte: from } })
  const started = await readStarts(container, rows.flatMap(sessionsOf))
  return rows.map((row) => {
    const starts = sessionsOf(row).flatMap((id) => started.get(id) ?? [])
    return {
      id: row.id,
      email: row.email ?? "",
      goods: goodsOf(row),
      createdAt: new Date(row.created_at),
      hasCart: Boolean(row.cart),
      hasPayment: (row.payment_collections ?? []).length > 0,
      paymentStartedAt: starts.length ? new Date(Math.min(...starts)) : null,
    }
  })
}
