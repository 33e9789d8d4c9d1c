import { hasLeft, type ShipmentStatus } from "../carriers/status"
import type { FulfillmentSnapshot } from "./snapshot"

export type MedusaLabel = { id?: string; tracking_number: string; tracking_url: string; label_url: string }

export type SyncFacts = {
  shipment: {
    carrier_id: string | null
    status: ShipmentStatus
    synced_status: ShipmentStatus
    tracking_number: string | null
  }
  /** Where staff find the label, once it is kept. */
  label_url: string | null
  fulfillment: {
    data: FulfillmentSnapshot
    labels: MedusaLabel[]
    shipped: boolean
    delivered: boolean
    cancelled: boolean
  }
}

export type SyncPlan = {
  /** What the fulfillment should say, if it says something else. */
  update: { data: FulfillmentSnapshot; labels: MedusaLabel[] } | null
  labels: Omit<MedusaLabel, "id">[]
  ship: boolean
  deliver: boolean
  /** The carrier cancelled what Medusa still means to send. */
  withdraw: boolean
  announce: boolean
}

/** Medusa's own word for a label part that has no address: neither Medusa's admin nor ours makes it a link. */
const NO_LINK = "#"

const desiredLabels = ({ shipment, label_url, fulfillment }: SyncFacts): MedusaLabel[] => {
  if (!shipment.tracking_number) {
    return fulfillment.labels
  }
  const [present, ...others] = fulfillment.labels
  return [
    {
      ...(present?.id ? { id: present.id } : {}),
      tracking_number: shipment.tracking_number,
      tracking_url: present?.tracking_url ?? NO_LINK,
      label_url: label_url ?? present?.label_url ?? NO_LINK,
    },
    ...others,
  ]
}

const sameLabels = (one: MedusaLabel[], other: MedusaLabel[]) =>
  one.length === other.length &&
  one.every(
    (label, index) =>
      label.tracking_number === other[index].tracking_number &&
      label.tracking_url === other[index].tracking_url &&
      label.label_url === other[index].label_url
  )

/** What has to happen in Medusa so that the order says what the carrier says. Nothing when it does already. */
export const planSync = (facts: SyncFacts): SyncPlan => {
  const { shipment, fulfillment } = facts
  const data: FulfillmentSnapshot = {
    ...fulfillment.data,
    state: shipment.status,
    ...(shipment.carrier_id ? { carrier_order_id: shipment.carrier_id } : {}),
    ...(shipment.tracking_number ? { tracking_number: shipment.tracking_number } : {}),
  }
  const labels = desiredLabels(facts)
  const outdated =
    data.state !== fulfillment.data.state ||
    data.carrier_order_id !== fulfillment.data.carrier_order_id ||
    data.tracking_number !== fulfillment.data.tracking_number ||
    !sameLabels(labels, fulfillment.labels)
  const left = hasLeft(shipment.status)
  const live = !fulfillment.cancelled
  return {
    update: outdated ? { data, labels } : null,
    labels: labels.map(({ tracking_number, tracking_url, label_url }) => ({
      tracking_number,
      tracking_url,
      label_url,
    })),
    ship: live && left && !fulfillment.shipped,
    deliver: live && shipment.status === "delivered" && !fulfillment.delivered,
    withdraw: live && shipment.status === "cancelled" && !fulfillment.shipped,
    announce: shipment.status !== shipment.synced_status,
  }
}
