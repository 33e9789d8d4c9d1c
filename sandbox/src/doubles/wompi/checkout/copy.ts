import { inBogota } from "../../../colombia/bogota-clock"
import type { PaymentMethodType, TransactionStatus } from "../types"

export const METHOD_NAMES: Record<PaymentMethodType, string> = {
  CARD: "Tarjeta",
  NEQUI: "Nequi",
  PSE: "PSE",
  BANCOLOMBIA_TRANSFER: "Bancolombia",
  BANCOLOMBIA_QR: "QR Bancolombia",
  DAVIPLATA: "Daviplata",
  BANCOLOMBIA_COLLECT: "Efectivo",
  BANCOLOMBIA_BNPL: "Crédito Bancolombia",
  SU_PLUS: "SU+ Pay",
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

const CLOCK = inBogota("es-CO", {
  day: "numeric",
  month: "long",
  hour: "numeric",
  minute: "2-digit",
})

/** A moment, in milliseconds since the epoch, as the clock in Colombia shows it. */
export const showMoment = (moment: number): string => CLOCK.format(new Date(moment))

/** Time left: `179000` → `2:59`, `7384000` → `2:03:04`. */
export const showTimeLeft = (ms: number): string => {
  const seconds = Math.max(0, Math.ceil(ms / 1000))
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const shown = parts[0] ? parts : parts.slice(1)
  return shown.map((part, index) => (index ? String(part).padStart(2, "0") : String(part))).join(":")
}
