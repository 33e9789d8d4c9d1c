/**
 * The life of a collection:
 *
 * - `pending`: ordered, waits for somebody's word.
 * - `confirmed`: may be shipped.
 * - `collected`: the money is there.
 * - `cancelled`: the order is cancelled, its stock released.
 * - `returned`: the parcel came back; nothing was collected.
 */
export const COD_STATES = ["pending", "confirmed", "collected", "cancelled", "returned"] as const

export type CodState = (typeof COD_STATES)[number]

/** Who gave their word that the order is meant. */
export const COD_CONFIRMERS = ["buyer", "staff"] as const

export type CodConfirmer = (typeof COD_CONFIRMERS)[number]

/** Why an order was cancelled: its time ran out, its buyer wanted it, or somebody did it in Medusa. */
export const COD_CANCEL_REASONS = ["expired", "buyer", "order"] as const

export type CodCancelReason = (typeof COD_CANCEL_REASONS)[number]

/** The courier still has to collect. */
export const isOpen = (state: CodState): boolean => state === "pending" || state === "confirmed"

/** Why an order that is no longer open cannot be confirmed or cancelled any more. */
export const CLOSED_TEXTS: Record<Exclude<CodState, "pending" | "confirmed">, string> = {
  collected: "Este pedido ya se entregó y se pagó.",
  cancelled: "Este pedido se canceló. Si todavía lo quieres, haz uno nuevo.",
  returned: "Este pedido se devolvió a la tienda. Si todavía lo quieres, haz uno nuevo.",
}
