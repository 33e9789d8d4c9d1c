/** States of a guide by Coordinadora's own numbers; there is no 7. */
export const GUIDE_STATES = {
  "1": "GUIA IMPRESA, ENVIO A RECIBIR POR COORDINADORA",
  "2": "EN TERMINAL ORIGEN",
  "3": "EN TRANSPORTE",
  "4": "EN TERMINAL DESTINO",
  "5": "EN REPARTO",
  "6": "ENTREGADA",
  "8": "CERRADO POR INCIDENCIA, VER CAUSA",
  "9": "EN PUNTO DROP",
} as const

export type GuideState = keyof typeof GUIDE_STATES

/** What a parcel does by itself once the courier has it, in seconds of the sandbox's clock after the pickup. */
export const JOURNEY: { afterMs: number; state: GuideState }[] = [
  { afterMs: 3_000, state: "2" },
  { afterMs: 6_000, state: "3" },
  { afterMs: 9_000, state: "4" },
  { afterMs: 12_000, state: "5" },
  { afterMs: 15_000, state: "6" },
]

/** Novelty of a guide that was taken back. */
export const CANCELLED = { codigo: "801", descripcion: "PEDIDO CANCELADO" }
