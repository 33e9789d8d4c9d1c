import type { PaymentMethodType, TransactionStatus } from "../types"

export const METHOD_NAMES: Record<PaymentMethodType, string> = {
  CARD: "Tarjeta",
  NEQUI: "Nequi",
  PSE: "PSE",
  BANCOLOMBIA_TRANSFER: "Bancolombia",
  BANCOLOMBIA_COLLECT: "Efectivo",
}

export const STATUS_NAMES: Record<TransactionStatus, string> = {
  PENDING: "Pendiente",
  APPROVED: "Aprobada",
  DECLINED: "Rechazada",
  VOIDED: "Anulada",
  ERROR: "Con error",
}

/** How the buttons of the checkout end a payment. */
export const OUTCOMES = {
  APPROVED: { status: "APPROVED", status_message: null },
  DECLINED: { status: "DECLINED", status_message: "La transacción fue rechazada (Sandbox)" },
  ERROR: { status: "ERROR", status_message: "La transacción falló (Sandbox)" },
  PENDING: { status: "PENDING", status_message: null },
} as const

export type OutcomeName = keyof typeof OUTCOMES

const PESOS = new Intl.NumberFormat("es-CO", {
  style: "currency",
  currency: "COP",
  maximumFractionDigits: 2,
  minimumFractionDigits: 0,
})

/** Cents of a peso as people read them: `4490050` → `$ 44.900,5`. */
export const showCents = (cents: number): string => PESOS.format(cents / 100)
