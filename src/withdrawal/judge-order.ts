import { exclusionOf } from "./exclusion"
import type { EarlierWithdrawal, OrderFacts, OrderLine, Parcel } from "./order-facts"
import { withdrawalWindow, type WithdrawalWindow } from "./window"

/** Why an order, or a line of it, cannot be given back. */
export type Obstacle = "cancelled" | "not_shipped" | "not_delivered" | "too_late" | "excluded" | "all_asked"

export type JudgedItem = {
  id: string
  title: string
  variant_title: string | null
  thumbnail: string | null
  delivered: number
  /** How many may still be given back. */
  available: number
  obstacle: Obstacle | null
  /** The shop's own sentence about an excluded product. */
  exclusion: string | null
}

export type JudgedOrder = {
  display_id: number
  obstacle: Obstacle | null
  delivered_at: string | null
  /** Of what was delivered last. */
  window: WithdrawalWindow | null
  items: JudgedItem[]
}

const isDelivered = ({ canceled_at, delivered_at }: Parcel): boolean => !canceled_at && !!delivered_at

const parcelsWith = (order: OrderFacts, lineId: string): Parcel[] =>
  (order.fulfillments ?? []).filter(
    (parcel) => isDelivered(parcel) && parcel.items?.some(({ line_item_id }) => line_item_id === lineId)
  )

const latestOf = (parcels: Parcel[]): Date | null =>
  parcels.length > 0 ? new Date(Math.max(...parcels.map((parcel) => new Date(parcel.delivered_at!).getTime()))) : null

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0)

const deliveredOf = (parcels: Parcel[], lineId: string): number =>
  sum(
    parcels.flatMap(({ items }) =>
      (items ?? []).filter(({ line_item_id }) => line_item_id === lineId).map(({ quantity }) => Number(quantity))
    )
  )

const askedIn = (withdrawals: EarlierWithdrawal[], lineId: string): number =>
  sum(withdrawals.flatMap(({ items }) => items.filter(({ id }) => id === lineId).map(({ quantity }) => quantity)))

/** What was asked or given back before; Medusa's returns of accepted withdrawals are counted once. */
const takenOf = ({ id, detail }: OrderLine, earlier: EarlierWithdrawal[]): number => {
  const returned = sum(
    [detail.return_requested_quantity, detail.return_received_quantity, detail.return_dismissed_quantity].map(
      (quantity) => Number(quantity ?? 0)
    )
  )
  const live = earlier.filter(({ state }) => state !== "refused")
  const ours = askedIn(
    live.filter(({ return_id }) => return_id !== null),
    id
  )
  return askedIn(live, id) + Math.max(0, returned - ours)
}

const judgeItem = (order: OrderFacts, line: OrderLine, earlier: EarlierWithdrawal[], now: Date): JudgedItem => {
  const parcels = parcelsWith(order, line.id)
  const deliveredAt = latestOf(parcels)
  const delivered = deliveredOf(parcels, line.id)
  const exclusion = exclusionOf(line.product?.metadata)
  const left = Math.max(0, delivered - takenOf(line, earlier))
  const obstacle: Obstacle | null = !deliveredAt
    ? "not_delivered"
    : exclusion
      ? "excluded"
      : !withdrawalWindow(deliveredAt, now).is_open
        ? "too_late"
        : left === 0
          ? "all_asked"
          : null
  return {
    id: line.id,
    title: line.product_title ?? line.title,
    variant_title: line.variant_title ?? null,
    thumbnail: line.thumbnail ?? null,
    delivered,
    available: obstacle ? 0 : left,
    obstacle,
    exclusion,
  }
}

/** What stands before everything else in the order, or before all of its lines alike. */
const obstacleOf = (order: OrderFacts, items: JudgedItem[]): Obstacle | null => {
  if (order.status === "canceled") {
    return "cancelled"
  }
  const parcels = (order.fulfillments ?? []).filter(({ canceled_at }) => !canceled_at)
  if (!parcels.some(isDelivered)) {
    return parcels.some(({ shipped_at }) => shipped_at) ? "not_delivered" : "not_shipped"
  }
  if (items.some(({ available }) => available > 0)) {
    return null
  }
  const ofDelivered = items.filter(({ delivered }) => delivered > 0).map(({ obstacle }) => obstacle)
  return (["all_asked", "too_late"] as const).find((obstacle) => ofDelivered.includes(obstacle)) ?? "excluded"
}

/** Which of an order's goods may be given back, how many of each, and until when. */
export const judgeOrder = (order: OrderFacts, earlier: EarlierWithdrawal[], now: Date): JudgedOrder => {
  const deliveredAt = latestOf((order.fulfillments ?? []).filter(isDelivered))
  const items = order.items.map((line) => judgeItem(order, line, earlier, now))
  const obstacle = obstacleOf(order, items)
  return {
    display_id: order.display_id,
    obstacle,
    delivered_at: deliveredAt?.toISOString() ?? null,
    window: deliveredAt && withdrawalWindow(deliveredAt, now),
    items: obstacle === "cancelled" ? items.map((item) => ({ ...item, available: 0 })) : items,
  }
}
