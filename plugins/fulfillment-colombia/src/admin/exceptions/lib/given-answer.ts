import { formatDay } from "../../lib/format-day"
import { staffName } from "../../lib/staff-name"
import { REPLY_FIELDS, type ExceptionDetail, type ReplyFieldName } from "../types"

export type GivenAnswer = {
  /** `failed`: it did not reach the carrier. `elsewhere`: the carrier has one that the shop did not give here. */
  kind: "sent" | "sending" | "failed" | "elsewhere"
  /** The carrier's name of the answer; `null` when the carrier offers it no longer. */
  type: string | null
  fields: { name: ReplyFieldName; value: string }[]
  by: string | null
  /** ISO 8601; `null` until the carrier has it. */
  at: string | null
}

const kindOf = ({ reply_state, status }: ExceptionDetail): GivenAnswer["kind"] => {
  if (reply_state === null) {
    return "elsewhere"
  }
  return reply_state === "done" ? "sent" : status === "transmitting" ? "sending" : "failed"
}

const valueOf = (name: ReplyFieldName, value: string, { collection_points }: ExceptionDetail, locale: string) => {
  if (name === "delivery_date") {
    return formatDay(value, locale)
  }
  const point = name === "collection_point_id" ? collection_points?.find(({ id }) => id === value) : undefined
  return point ? `${point.name} · ${point.address}, ${point.city}` : value
}

const ANSWERED: ReadonlySet<string> = new Set(["replied", "approved", "rejected"])

/** What was answered to a novedad, when and by whom; `null` when nobody has answered it. */
export const givenAnswer = (exception: ExceptionDetail, locale: string): GivenAnswer | null => {
  const { last_reply, reply_types, status, replied_by, replied_at } = exception
  const kind = kindOf(exception)
  if (kind === "elsewhere" && !ANSWERED.has(status)) {
    return null
  }
  return {
    kind,
    type: reply_types.find(({ type_id }) => type_id === last_reply?.type_id)?.name ?? null,
    fields: REPLY_FIELDS.flatMap((name) => {
      const value = last_reply?.[name]
      return value ? [{ name, value: valueOf(name, value, exception, locale) }] : []
    }),
    by: staffName(replied_by),
    at: kind === "sent" ? replied_at : null,
  }
}
