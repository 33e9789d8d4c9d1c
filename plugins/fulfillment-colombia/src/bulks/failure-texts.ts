import { MedusaError } from "@medusajs/framework/utils"
import { isCarrierError } from "../carriers/carrier-error"
import { KIND_TEXTS } from "../dispatches/problem-texts"

export type Failure = { message: string; remedy: string }

/** What Medusa answers in English, in the staff's words. The first pattern that fits counts. */
const MEDUSA_TEXTS: [RegExp, Failure][] = [
  [
    /No stock reservation|reserved quantity/i,
    {
      message: "El pedido no tiene unidades reservadas en inventario.",
      remedy: "Revisa las existencias y la reserva de sus artículos; luego prepáralo de nuevo.",
    },
  ],
  [
    /without stock location/i,
    {
      message: "El método de envío del pedido no tiene bodega.",
      remedy: "Une la bodega al método de envío en Ajustes, Ubicaciones.",
    },
  ],
  [
    /[Ss]hipping profile/,
    {
      message: "Los artículos y el método de envío tienen perfiles de envío distintos.",
      remedy: "Prepara el pedido a mano en Pedidos, con el método de envío de cada artículo.",
    },
  ],
  [
    /quantity.*(greater|exceed)|already fulfilled/i,
    {
      message: "Ya no quedan artículos por preparar.",
      remedy: "Abre el pedido: alguien lo preparó mientras tanto.",
    },
  ],
]

/** Our own refusals are Spanish and say what is wrong; what to do depends on the kind. */
const REMEDIES: Record<string, string> = {
  [MedusaError.Types.NOT_ALLOWED]: "Abre el pedido y resuelve lo que impide despacharlo; luego inténtalo de nuevo.",
  [MedusaError.Types.INVALID_DATA]: "Corrige los datos de entrega del pedido y prepáralo de nuevo.",
}

/** Shown for what nobody foresaw; the log says what it was. */
export const UNEXPECTED: Failure = {
  message: "No se pudo hacer por un error del servidor.",
  remedy: "Inténtalo de nuevo. Si se repite, avisa a quien administra la tienda.",
}

/** Letters and signs that English has not, or the words that every refusal of ours begins with. */
const isSpanish = (text: string): boolean => /[áéíóúñ¿¡]|\b(el|la|los|este|esta|un|una|no tiene|pedido)\b/i.test(text)

/** Why an item failed, in Spanish, and what staff can do. Nothing of an unexpected error is shown. */
export const explainFailure = (error: unknown): Failure => {
  if (isCarrierError(error)) {
    return KIND_TEXTS[error.kind]
  }
  const { message = "", type } = (error ?? {}) as { message?: string; type?: string }
  const known = MEDUSA_TEXTS.find(([pattern]) => pattern.test(message))
  if (known) {
    return known[1]
  }
  const remedy = type ? REMEDIES[type] : undefined
  return remedy && isSpanish(message) ? { message, remedy } : UNEXPECTED
}
