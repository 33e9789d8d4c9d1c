import type { FaultShop } from "../fault-shop"
import type { Json } from "../patient-http"
import type { MedusaBooks, WompiBooks } from "./types"

const PAGE = 100

const PAYMENT_FIELDS =
  "id,payment_session_id,data,captures.id,captures.amount,refunds.id,refunds.amount,payment_collection.order.id"

const ORDER_FIELDS = [
  "id,status,total,cart.id,summary.*",
  "transactions.amount,transactions.reference,transactions.reference_id",
  "items.id,items.quantity",
  "items.variant.inventory_items.inventory_item_id,items.variant.inventory_items.required_quantity",
  "payment_collections.payments.id",
].join(",")

const readAll = async (shop: FaultShop, path: string, name: string, fields: string | null): Promise<Json[]> => {
  const rows: Json[] = []
  for (;;) {
    const query = new URLSearchParams({ limit: String(PAGE), offset: String(rows.length), order: "created_at" })
    if (fields) {
      query.set("fields", fields)
    }
    const page = await shop.admin.call("GET", `${path}?${query}`)
    rows.push(...page[name])
    if (page[name].length === 0 || rows.length >= page.count) {
      return rows
    }
  }
}

const readStock = async (shop: FaultShop): Promise<MedusaBooks["stock"]> => {
  const { rows } = await shop.database.query(
    `SELECT inventory_item_id AS id, sum(reserved_quantity)::float AS reserved, sum(stocked_quantity)::float AS stocked
     FROM inventory_level WHERE deleted_at IS NULL GROUP BY 1`
  )
  return Object.fromEntries(rows.map(({ id, ...level }) => [id, level]))
}

/** Medusa's books, through the admin's API. */
export const readMedusaBooks = async (shop: FaultShop): Promise<MedusaBooks> => ({
  payments: await readAll(shop, "/admin/payments", "payments", PAYMENT_FIELDS),
  orders: await readAll(shop, "/admin/orders", "orders", ORDER_FIELDS),
  reservations: await readAll(
    shop,
    "/admin/reservations",
    "reservations",
    "id,line_item_id,inventory_item_id,quantity"
  ),
  ledger: await readAll(shop, "/admin/wompi/transactions", "transactions", null),
  stock: await readStock(shop),
})

export const readWompiBooks = (shop: FaultShop): Promise<WompiBooks> => shop.sandbox.call("GET", "/wompi/ledger")
