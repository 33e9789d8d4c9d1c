import type { CarrierErrorKind } from "../carriers/carrier-error"
import type { ExceptionReply, ReplyField, ReplyType } from "../carriers/port"
import { KIND_TEXTS } from "../dispatches/problem-texts"

const FIELD_TEXTS: Record<ReplyField, string> = {
  notes: "Escribe una nota para la transportadora.",
  delivery_date: "Elige la fecha de entrega.",
  address: "Escribe la dirección de entrega.",
  collection_point_id: "Elige el punto de recogida.",
}

/** @example isDay("2026-02-30") // false */
const isDay = (text: string): boolean => {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text
}

/** Why an answer cannot be sent, in Spanish; `null` when it can. @param today `YYYY-MM-DD`, in Colombia */
export const whyNotReply = (types: ReplyType[], reply: ExceptionReply, today: string): string | null => {
  const type = types.find(({ type_id }) => type_id === reply.type_id)
  if (!type) {
    return "La transportadora no acepta esa respuesta para esta novedad."
  }
  const missing = type.fields.find(({ name, required }) => required && !reply[name]?.trim())
  if (missing) {
    return FIELD_TEXTS[missing.name]
  }
  if (reply.delivery_date && !isDay(reply.delivery_date)) {
    return "Esa fecha de entrega no existe en el calendario."
  }
  return reply.delivery_date && reply.delivery_date < today ? "La fecha de entrega ya pasó." : null
}

/** What staff read while, or after, an answer did not get through. */
export const replyError = (kind: CarrierErrorKind): string =>
  kind === "refused"
    ? "La transportadora rechazó la respuesta. Revísala y responde otra vez."
    : `${KIND_TEXTS[kind].message} ${KIND_TEXTS[kind].remedy}`
