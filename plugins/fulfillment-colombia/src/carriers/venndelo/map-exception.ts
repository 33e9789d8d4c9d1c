import { MedusaError } from "@medusajs/framework/utils"
import type { ExceptionStatus } from "../../exceptions/states"
import { REPLY_FIELDS, type CollectionPoint, type ReplyField, type ReplyType, type ReportedException } from "../port"
import { readRows } from "../read-rows"
import type {
  ApiCarrierCollectionPoint,
  ApiCollectionPoint,
  ApiShipmentException,
  ApiShipmentExceptionStatus,
} from "./wire-types"

const STATUSES: Record<ApiShipmentExceptionStatus, ExceptionStatus> = {
  PENDING: "pending",
  TRANSMITTING: "transmitting",
  REPLIED: "replied",
  ERROR: "error",
  REJECTED: "rejected",
  APPROVED: "approved",
}

const MAX_REASON = 1_000

const clean = (text: unknown) => (typeof text === "string" ? text.replaceAll("\u0000", "").trim() : "")

const isReplyField = (name: string): name is ReplyField => (REPLY_FIELDS as readonly string[]).includes(name)

/** The document wants `notes` with every answer, and of the listed fields all ("Campos requeridos"). */
const toReplyType = ({ type_id, description, fields }: ApiShipmentException["possible_replies"][number]): ReplyType => {
  const names = (fields ?? []).map(({ name }) => name).filter(isReplyField)
  return {
    type_id,
    name: clean(description),
    fields: [...new Set<ReplyField>(["notes", ...names])].map((name) => ({ name, required: true })),
  }
}

const idOf = (value: unknown): string => {
  const id = typeof value === "number" ? String(value) : clean(value)
  if (!id) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "A novedad names neither itself nor its parcel")
  }
  return id
}

/**
 * A novedad of `GET /v1/admin/shipping/exceptions`.
 *
 * @throws MedusaError when it names no parcel, or is in a state that nobody documented
 */
export const fromException = (exception: ApiShipmentException | null): ReportedException => {
  const status = exception && STATUSES[exception.status]
  if (!status) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "A novedad is in a state that is not documented")
  }
  const reported = Date.parse(exception.created_at)
  return {
    id: idOf(exception.id),
    carrier_id: idOf(exception.order_id),
    tracking_number: clean(exception.tracking_number) || null,
    status,
    reason: [clean(exception.description), clean(exception.notes)].filter(Boolean).join(". ").slice(0, MAX_REASON),
    reported_at: Number.isNaN(reported) ? new Date() : new Date(reported),
    reply_types: readRows(exception.possible_replies ?? [], toReplyType),
  }
}

export const fromCollectionPoint = (point: ApiCollectionPoint): CollectionPoint => ({
  id: point.id,
  name: clean(point.name),
  address: clean(point.address),
  city: clean(point.city_name),
  city_code: point.city_code,
})

export const fromCarrierCollectionPoint = (point: ApiCarrierCollectionPoint): CollectionPoint => ({
  id: point.id,
  name: clean(point.name),
  address: [clean(point.address1), clean(point.address2)].filter(Boolean).join(", "),
  city: clean(point.city_name),
  city_code: point.city_code,
})
