import type { StaffMember } from "../lib/types"

export const EXCEPTION_STATUSES = ["pending", "transmitting", "replied", "approved", "rejected", "error"] as const

export type ExceptionStatus = (typeof EXCEPTION_STATUSES)[number]

export const REPLY_FIELDS = ["notes", "delivery_date", "address", "collection_point_id"] as const

export type ReplyFieldName = (typeof REPLY_FIELDS)[number]

export type ReplyField = { name: ReplyFieldName; required: boolean }

/** One of the answers that the carrier takes. */
export type ReplyType = { type_id: number; name: string; fields: ReplyField[] }

export type CollectionPoint = { id: string; name: string; address: string; city: string }

/** What kept a parcel from its buyer, as the carrier tells it. */
export type ShippingException = {
  id: string
  carrier: string
  fulfillment_id: string | null
  order_id: string | null
  display_id: number | null
  customer_name: string | null
  tracking_number: string | null
  status: ExceptionStatus
  reason: string
  reported_at: string
  /** When the carrier had the last answer. */
  replied_at: string | null
  /** Who gave it; `null` for a secret key, and for who has left the shop. */
  replied_by: StaffMember | null
  /** How far the shop's last answer has come; `null` when it has given none. */
  reply_state: "planned" | "sent" | "done" | "failed" | "unknown" | null
  reply_types: ReplyType[]
  /** `null` too when it was erased with the buyer's data. */
  last_reply: ReplyBody | null
  error: string | null
}

export type ExceptionDetail = ShippingException & { collection_points: CollectionPoint[] }

export type ExceptionPage = { exceptions: ShippingException[]; count: number; limit: number; offset: number }

export type ReplyBody = { type_id: number; notes: string } & Partial<Record<Exclude<ReplyFieldName, "notes">, string>>
