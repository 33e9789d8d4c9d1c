import { PAYMENT_METHODS, type PaymentMethod, type PaymentMethodType } from "./types"

export const MISSING = "No está presente"
const MAX_INSTALLMENTS = 36

type Rule = { field: string; isValid: (value: unknown) => boolean; message: string }

const text = (field: string, pattern: RegExp, message: string): Rule => ({
  field,
  isValid: (value) => pattern.test(String(value)),
  message,
})

const anything = (field: string): Rule => text(field, /^.+$/s, MISSING)
const description = text("payment_description", /^.{1,64}$/, "Debe tener entre 1 y 64 caracteres")
const legalIdType = text("user_legal_id_type", /^(CC|NIT)$/, "Debe ser CC o NIT")
const phone = text("phone_number", /^\d{10}$/, "Debe tener 10 dígitos")

/** Fields per method (Wompi docs, Métodos de pago); a card's token is looked up apart. */
const RULES: Record<PaymentMethodType, Rule[]> = {
  CARD: [
    {
      field: "installments",
      isValid: (value) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= MAX_INSTALLMENTS,
      message: "No se especificó el número de cuotas (installments)",
    },
  ],
  NEQUI: [phone],
  PSE: [
    { field: "user_type", isValid: (value) => value === 0 || value === 1, message: "Debe ser 0 o 1" },
    legalIdType,
    anything("user_legal_id"),
    text("financial_institution_code", /^[123]$/, "La entidad financiera no existe"),
    description,
  ],
  BANCOLOMBIA_TRANSFER: [
    text("user_type", /^PERSON$/, "Debe ser PERSON"),
    text("payment_description", /^[^']{1,64}$/, "Debe tener entre 1 y 64 caracteres, sin comillas simples"),
  ],
  BANCOLOMBIA_QR: [description],
  DAVIPLATA: [legalIdType, anything("user_legal_id"), description],
  BANCOLOMBIA_COLLECT: [],
  BANCOLOMBIA_BNPL: [
    anything("name"),
    anything("last_name"),
    legalIdType,
    anything("user_legal_id"),
    phone,
    text("phone_code", /^\+\d{1,3}$/, "Debe ser un indicativo"),
    anything("redirect_url"),
    description,
  ],
  SU_PLUS: [legalIdType, anything("user_legal_id")],
}

/** Least and most, in cents, that a method lends (Wompi docs, Métodos de pago). */
const AMOUNTS: Partial<Record<PaymentMethodType, { from: number; to: number }>> = {
  BANCOLOMBIA_BNPL: { from: 10_000_000, to: Infinity },
  SU_PLUS: { from: 3_500_000, to: 500_000_000 },
}

export const isMethodType = (type: unknown): type is PaymentMethodType =>
  PAYMENT_METHODS.includes(type as PaymentMethodType)

const amountProblem = (type: PaymentMethodType, cents: unknown): string | undefined => {
  const { from, to } = AMOUNTS[type] ?? { from: 0, to: Infinity }
  return typeof cents === "number" && (cents < from || cents > to)
    ? `El valor no está entre los que admite ${type}`
    : undefined
}

/** Field → messages of what is wrong with a method and with paying that much by it; empty when all is well. */
export const methodProblems = (method: PaymentMethod, amountInCents: unknown): Record<string, string[]> => {
  const ofFields = RULES[method.type].flatMap(({ field, isValid, message }) => {
    const value = method[field]
    if (value === undefined || value === null || value === "") {
      return [[`payment_method.${field}`, [MISSING]]]
    }
    return isValid(value) ? [] : [[`payment_method.${field}`, [message]]]
  })
  const ofAmount = amountProblem(method.type, amountInCents)
  return Object.fromEntries([...ofFields, ...(ofAmount ? [["amount_in_cents", [ofAmount]]] : [])])
}
