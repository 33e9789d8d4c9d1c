import type { INotificationModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { deleteCustomersWorkflow, removeCustomerAccountWorkflow } from "@medusajs/medusa/core-flows"
import { WITHDRAWAL_MODULE } from "../modules/withdrawal"
import type WithdrawalModuleService from "../modules/withdrawal/service"
import type { Counts } from "./add-counts"
import { listAll } from "./list-all"
import { readOrders } from "./read-orders"
import type { Person } from "./read-person"

/** Carts keep who was going to buy; those of an order keep a second copy of what the order says. */
const eraseCarts = async (container: MedusaContainer, { customer_id, email, is_email_proven }: Person) => {
  const carts = container.resolve(Modules.CART)
  const relations = ["shipping_address", "billing_address"]
  const filters = [{ customer_id }, ...(email && is_email_proven ? [{ email }] : [])]
  const found = await Promise.all(
    filters.map((filter) => listAll((page) => carts.listCarts(filter, { ...page, relations })))
  )
  const unique = [...new Map(found.flat().map((cart) => [cart.id, cart])).values()]
  const addresses = unique.flatMap(({ shipping_address, billing_address }) => [shipping_address, billing_address])
  await carts.deleteAddresses(addresses.flatMap((address) => address?.id ?? []))
  await carts.updateCarts(unique.map(({ id }) => ({ id, email: null, customer_id: null })))
  return unique.length
}

/** Made by Medusa for each of a module's models, and left out of this one's type. */
type Deletes = { deleteNotifications(ids: string[]): Promise<void> }

/** Mails are kept with their texts. */
const eraseMails = async (container: MedusaContainer, { email, is_email_proven, customer_id }: Person) => {
  const notifications = container.resolve<INotificationModuleService & Deletes>(Modules.NOTIFICATION)
  const filters = [{ receiver_id: customer_id }, ...(email && is_email_proven ? [{ to: email }] : [])]
  const found = await Promise.all(
    filters.map((filter) => listAll((page) => notifications.listNotifications(filter, { ...page, select: ["id"] })))
  )
  const ids = [...new Set(found.flat().map(({ id }) => id))]
  await notifications.deleteNotifications(ids)
  return ids.length
}

/** What a shopper wrote when they took a purchase back; that they did belongs to the order. */
const eraseReasons = async (container: MedusaContainer, person: Person) => {
  const orders = await readOrders<{ id: string }>(container, person, ["id"])
  const withdrawals = container.resolve<WithdrawalModuleService>(WITHDRAWAL_MODULE)
  const filters = { order_id: orders.map(({ id }) => id), reason: { $ne: null } }
  const found = await listAll((page) => withdrawals.listWithdrawals(filters, { ...page, select: ["id"] }))
  await withdrawals.updateWithdrawals(found.map(({ id }) => ({ id, reason: null })))
  return found.length
}

/** The account and, where the e-mail is proven, what Medusa keeps of the same person as a guest. Medusa only hides what it deletes. */
const eraseCustomers = async (container: MedusaContainer, { customer_id, email, is_email_proven }: Person) => {
  const customers = container.resolve(Modules.CUSTOMER)
  const same = email && is_email_proven ? await customers.listCustomers({ email }, { select: ["id"] }) : []
  const guests = same.map(({ id }) => id).filter((id) => id !== customer_id)
  const ids = [customer_id, ...guests]
  const addresses = await listAll((page) => customers.listCustomerAddresses({ customer_id: ids }, page))
  await customers.deleteCustomerAddresses(addresses.map(({ id }) => id))
  const blank = { email: null, first_name: null, last_name: null, phone: null, company_name: null, metadata: null }
  if (guests.length) {
    await customers.updateCustomers(guests, blank)
    await deleteCustomersWorkflow(container).run({ input: { ids: guests } })
  }
  // The account goes last: while it names the person, the whole can be done again.
  await customers.updateCustomers([customer_id], blank)
  await removeCustomerAccountWorkflow(container).run({ input: { customerId: customer_id } })
  return { accounts: ids.length, addresses: addresses.length }
}

/**
 * Erases what Medusa keeps of a person: the account with its login and addresses, carts, sent mails, and why a purchase was taken back. Orders stay as
 * they were: a merchant keeps its books for ten years (Código de Comercio, art. 60; Ley 962 de 2005, art. 28).
 */
export const eraseFromMedusa = async (container: MedusaContainer, person: Person): Promise<Counts> => ({
  carts: await eraseCarts(container, person),
  mails: await eraseMails(container, person),
  reasons: await eraseReasons(container, person),
  ...(await eraseCustomers(container, person)),
})
