import { formatPesos } from "@kaiu/medusa-kit"
import type { CarrierErrorKind } from "../carriers/carrier-error"
import { CHANGED_ORDER } from "../shipments/steps"

type Text = { message: string; remedy: string }

/** What went wrong, and what staff can do about it. */
export const KIND_TEXTS: Record<CarrierErrorKind, Text> = {
  no_coverage: {
    message: "La transportadora no llega a la ciudad de entrega.",
    remedy: "Cancela el despacho y acuerda con quien compró otra dirección u otra transportadora.",
  },
  insufficient_balance: {
    message: "No hay saldo en la billetera de la transportadora.",
    remedy: "Recarga la billetera: el envío sigue solo en cuanto haya saldo.",
  },
  already_exists: {
    message: "La transportadora dice que ya lo hizo.",
    remedy: "Reintenta; si se repite, revisa el envío en el panel de la transportadora.",
  },
  refused: {
    message: "La transportadora lo rechazó.",
    remedy: "Revisa los datos de entrega y los artículos del pedido, corrígelos y reintenta.",
  },
  unauthorized: {
    message: "La transportadora no acepta las credenciales de la tienda.",
    remedy: "Pide a quien administra la tienda que revise la clave de la transportadora; luego reintenta.",
  },
  not_found: {
    message: "La transportadora no encuentra el envío.",
    remedy: "Revísalo en el panel de la transportadora. Si no existe, cancela el despacho y prepáralo de nuevo.",
  },
  unavailable: {
    message: "La transportadora no responde.",
    remedy: "Se reintenta solo. Si dura más de una hora, consulta el estado de la transportadora.",
  },
  unknown: {
    message: "La transportadora no confirmó si lo hizo.",
    remedy: "Se consulta solo antes de repetirlo, para no hacerlo dos veces. No hagas nada por ahora.",
  },
}

/** Where one kind of failure means something of its own at one step. */
const STEP_TEXTS: Record<string, Partial<Record<CarrierErrorKind, Text>>> = {
  label: {
    refused: {
      message: "La transportadora no entrega el rótulo.",
      remedy: "Reintenta en unos minutos. Si sigue bloqueado, pide a la transportadora que lo libere.",
    },
    unknown: {
      message: "La transportadora todavía no entrega el rótulo.",
      remedy: "Se vuelve a pedir solo. Si dura más de una hora, pide a la transportadora que lo libere.",
    },
  },
  pickup: {
    refused: {
      message: "La transportadora no incluyó el paquete en la recogida.",
      remedy: "Comprueba que el rótulo esté listo y pide la recogida otra vez.",
    },
    unknown: {
      message: "La transportadora no confirmó la recogida.",
      remedy: "Pide la recogida otra vez: si ya estaba pedida, no se duplica.",
    },
  },
  manifest: {
    refused: {
      message: "La transportadora rechazó la relación de despacho.",
      remedy: "Revisa en su panel que las guías estén vigentes y pídela otra vez.",
    },
    not_found: {
      message: "La transportadora no encuentra una de las guías.",
      remedy: "Revisa las guías en su panel; deja fuera la que no exista y pide la relación otra vez.",
    },
    unavailable: {
      message: "La transportadora no responde.",
      remedy: "Pide la relación otra vez en unos minutos.",
    },
    unknown: {
      message: "La transportadora no confirmó la relación de despacho.",
      remedy: "Puede que ya exista en su panel. Si la pides de nuevo, puede quedar otra con las mismas guías.",
    },
  },
  [CHANGED_ORDER]: {
    refused: {
      message: "Este pedido cambió después de empacado: la transportadora cobrará otro valor.",
      remedy:
        "Si el paquete no ha salido, cancela el despacho y prepáralo de nuevo: cobrará el valor nuevo. Si ya salió, acuerda la diferencia con quien compró.",
    },
  },
  cancel: {
    refused: {
      message: "La transportadora no anula el envío.",
      remedy: "Si el paquete ya salió, espera su devolución; si no, pide la anulación a la transportadora.",
    },
    unavailable: {
      message: "La transportadora no responde: el envío sigue como estaba.",
      remedy: "Cancélalo de nuevo en unos minutos.",
    },
    unknown: {
      message: "Este despacho se está cancelando: la transportadora aún no confirma la anulación.",
      remedy:
        "No lo entregues al mensajero ni lo imprimas. Se consulta solo, y queda cancelado en cuanto ella lo confirme.",
    },
  },
}

/** @example problemText("create_shipments", "insufficient_balance").remedy // "Recarga la billetera: …" */
export const problemText = (step: string, kind: CarrierErrorKind): Text => STEP_TEXTS[step]?.[kind] ?? KIND_TEXTS[kind]

/** The courier asks for one amount and the buyer owes another. Whole pesos. */
export const changedOrderText = ({ collects, due }: { collects: number; due: number }): string =>
  `Este pedido cambió después de empacado: la transportadora cobrará ${formatPesos(collects)} y quien compró debe ` +
  `${formatPesos(due)}.`
