import { WITHDRAWAL, type WithdrawalData } from "../templates/withdrawal"
import type { Mail } from "./types"

/** A withdrawal as {@link WITHDRAWAL_FIELDS} fetches it, of the entity `withdrawal` that the store keeps. */
export type ToldWithdrawal = {
  id: string
  radicado: string
  state: WithdrawalData["state"]
  order_id: string
  order_number: string
  items: { title: string; quantity: number }[]
  refund_due: string
  refusal: string | null
  return_id: string | null
  order?: { email?: string | null; shipping_address?: { first_name?: string | null } | null } | null
}

export const WITHDRAWAL_FIELDS = [
  "id",
  "radicado",
  "state",
  "order_id",
  "order_number",
  "items",
  "refund_due",
  "refusal",
  "return_id",
  "order.email",
  "order.shipping_address.first_name",
]

/** Where Medusa's return goes, as {@link RETURN_LOCATION_FIELDS} fetches it. */
export type ReturnLocation = {
  name?: string | null
  address?: {
    address_1?: string | null
    address_2?: string | null
    city?: string | null
    province?: string | null
    phone?: string | null
  } | null
}

export const RETURN_LOCATION_FIELDS = ["name", "address.*"]

const joined = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(", ")

const addressLines = ({ name, address }: ReturnLocation): string[] =>
  address?.address_1
    ? [
        name ?? "",
        joined(address.address_1, address.address_2),
        joined(address.city, address.province),
        address.phone ? `Tel. ${address.phone}` : "",
      ].filter(Boolean)
    : []

/**
 * What became of a withdrawal, once for each state; `null` when its order has no e-mail, or when it has gone on to another
 * state meanwhile, which has a mail of its own.
 */
export const withdrawalMail = (
  withdrawal: ToldWithdrawal | undefined,
  { state, location }: { state: string; location: ReturnLocation | undefined }
): Mail | null => {
  if (!withdrawal?.order?.email || withdrawal.state !== state) {
    return null
  }
  const data: WithdrawalData = {
    order_number: `#${withdrawal.order_number}`,
    customer_name: withdrawal.order.shipping_address?.first_name ?? null,
    radicado: withdrawal.radicado,
    state: withdrawal.state,
    items: withdrawal.items.map(({ title, quantity }) => ({ title, quantity })),
    refund_due: withdrawal.refund_due,
    refusal: withdrawal.refusal,
    return_address: location ? addressLines(location) : [],
  }
  return {
    to: withdrawal.order.email,
    template: WITHDRAWAL,
    data,
    idempotency_key: `${withdrawal.id}:${WITHDRAWAL}:${state}`,
    trigger_type: state === "received" ? "withdrawal.requested" : "withdrawal.decided",
    resource_id: withdrawal.id,
    resource_type: "withdrawal",
  }
}
