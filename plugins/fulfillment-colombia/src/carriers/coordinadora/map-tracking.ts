import type { TrackingAnswer } from "../port"
import type { ShipmentStatus } from "../status"
import { readCode } from "./map-guide"
import type { GuideEvent, TrackingOut } from "./wire-types"

/** Coordinadora's states in our terms; there is no 7. 0 is a guide that its tracking does not know yet. */
const GUIDE_STATUSES: Record<string, ShipmentStatus> = {
  "0": "label_created",
  "1": "label_created",
  "2": "in_transit",
  "3": "in_transit",
  "4": "in_transit",
  "5": "out_for_delivery",
  "6": "delivered",
  "8": "exception",
  "9": "at_pickup_point",
}

const CANCELLED = "801"

const codeOf = ({ codigo }: GuideEvent): string => String(codigo ?? "").trim()

/** Bogotá keeps the same time all year. */
const timeOf = ({ fecha, hora }: GuideEvent): Date | null => {
  const time = Date.parse(`${String(fecha ?? "").trim()}T${String(hora ?? "").trim() || "00:00:00"}-05:00`)
  return Number.isNaN(time) ? null : new Date(time)
}

/** The latest of events that are listed in any order; of those at the same second the one that is listed last. */
const latest = (events: GuideEvent[] | null | undefined): { event: GuideEvent; at: Date | null } | null =>
  (events ?? [])
    .map((event) => ({ event, at: timeOf(event) }))
    .reduce<{ event: GuideEvent; at: Date | null } | null>(
      (last, one) => (!last || (one.at?.getTime() ?? 0) >= (last.at?.getTime() ?? 0) ? one : last),
      null
    )

/**
 * The answer of `Seguimiento_detallado` in our terms: the last state, or trouble if any was reported since. `null` when
 * Coordinadora names a state nobody documented.
 */
export const fromTracking = (answer: TrackingOut | null): TrackingAnswer | null => {
  const tracking_number = readCode(answer?.codigo_remision)
  const state = latest(answer?.estados)
  const novelty = latest(answer?.novedades)
  if (answer?.novedades?.some((event) => codeOf(event) === CANCELLED)) {
    return { status: "cancelled", tracking_number, at: novelty?.at ?? null }
  }
  const status = GUIDE_STATUSES[state ? codeOf(state.event) : "0"]
  if (!answer || !status) {
    return null
  }
  const isTroubled = novelty?.at && status !== "delivered" && novelty.at >= (state?.at ?? novelty.at)
  return isTroubled
    ? { status: "exception", tracking_number, at: novelty.at }
    : { status, tracking_number, at: state?.at ?? null }
}
