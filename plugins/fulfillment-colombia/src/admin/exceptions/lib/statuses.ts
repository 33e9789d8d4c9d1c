import type { BadgeColor } from "../../dispatch/lib/badges"
import type { ExceptionStatus, ShippingException } from "../types"

export const EXCEPTION_COLORS: Record<ExceptionStatus, BadgeColor> = {
  pending: "orange",
  transmitting: "blue",
  replied: "blue",
  approved: "green",
  rejected: "red",
  error: "red",
}

const ANSWERABLE: ReadonlySet<ExceptionStatus> = new Set(["pending", "error", "rejected"])

/** Does the carrier still take an answer? One that is on its way, or was taken, is not answered twice. */
export const canReply = ({ status, reply_types }: Pick<ShippingException, "status" | "reply_types">): boolean =>
  ANSWERABLE.has(status) && reply_types.length > 0
