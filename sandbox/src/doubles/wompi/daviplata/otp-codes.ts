import type { Outcome } from "../outcomes"

const CODES: Record<string, Outcome> = {
  "574829": { status: "APPROVED", status_message: null },
  "932015": { status: "DECLINED", status_message: "La transacción fue rechazada (Sandbox)" },
  "186743": { status: "DECLINED", status_message: "Saldo insuficiente (Sandbox)" },
  "999999": { status: "ERROR", status_message: "La transacción falló (Sandbox)" },
}

/** How a Daviplata payment ends by the code (Wompi docs, Datos de prueba en Sandbox); nothing for a wrong one. */
export const outcomeOfCode = (code: unknown): Outcome | undefined => {
  const text = String(code).padStart(6, "0")
  return Object.hasOwn(CODES, text) ? CODES[text] : undefined
}
