import type { PaymentMethod, PaymentMethodType } from "./types"
import { invalidInput } from "./wompi-error"
import type { WompiState } from "./wompi-state"

const MISSING = "No está presente"
const MAX_INSTALLMENTS = 36

type Rule = { field: string; isValid: (value: unknown) => boolean; message: string }

const text = (field: string, pattern: RegExp, message: string): Rule => ({
  field,
  isValid: (value) => pattern.test(String(value)),
  message,
})

const description = text("payment_description", /^.{1,64}$/, "Debe tener entre 1 y 64 caracteres")

/** Fields per method (Wompi docs, Métodos de pago); a card's token is looked up apart. */
const RULES: Record<PaymentMethodType, Rule[]> = {
  CARD: [
    {
      field: "installments",
      isValid: (value) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= MAX_INSTALLMENTS,
      message: "No se especificó el número de cuotas (installments)",
    },
  ],
  NEQUI: [text("phone_number", /^\d{10}$/, "Debe tener 10 dígitos")],
  PSE: [
    { field: "user_type", isValid: (value) => value === 0 || value === 1, message: "Debe ser 0 o 1" },
    text("user_legal_id_type", /^(CC|NIT)$/, "Debe ser CC o NIT"),
    text("user_legal_id", /^.+$/, MISSING),
    text("financial_institution_code", /^[123]$/, "La entidad financiera no existe"),
    description,
  ],
  BANCOLOMBIA_TRANSFER: [text("user_type", /^PERSON$/, "Debe ser PERSON"), description],
  BANCOLOMBIA_COLLECT: [],
}

const problemsOf = (method: PaymentMethod, rules: Rule[]): Record<string, string[]> =>
  Object.fromEntries(
    rules.flatMap(({ field, isValid, message }) => {
      const value = method[field]
      if (value === undefined || value === null || value === "") {
        return [[`payment_method.${field}`, [MISSING]]]
      }
      return isValid(value) ? [] : [[`payment_method.${field}`, [message]]]
    })
  )

/** PSE is the one method that wants to know the payer and where to send them back to. */
const pseProblems = (body: Record<string, unknown>): Record<string, string[]> => {
  const customer = (body.customer_data ?? {}) as Record<string, unknown>
  const missing = [
    ...["full_name", "phone_number"].filter((field) => !customer[field]).map((field) => `customer_data.${field}`),
    ...(body.redirect_url ? [] : ["redirect_url"]),
  ]
  return Object.fromEntries(missing.map((field) => [field, [MISSING]]))
}

const cardOf = (state: WompiState, token: unknown) => {
  const entry = state.cards.find(token)
  if (!entry) {
    throw invalidInput({ "payment_method.token": [token ? "El token no existe" : MISSING] })
  }
  if (entry.used) {
    throw invalidInput({ "payment_method.token": ["El token ya fue usado"] })
  }
  return entry
}

/**
 * Checks one `payment_method` and returns it as the transaction keeps it; a card token is spent.
 *
 * @throws WompiError 422 with a message per field
 */
export const validatePaymentMethod = (
  state: WompiState,
  method: PaymentMethod,
  body: Record<string, unknown>
): { paymentMethod: PaymentMethod; cardNumber?: string } => {
  const problems = { ...problemsOf(method, RULES[method.type]), ...(method.type === "PSE" ? pseProblems(body) : {}) }
  if (Object.keys(problems).length) {
    throw invalidInput(problems)
  }
  if (method.type !== "CARD") {
    return { paymentMethod: { ...method, extra: undefined } }
  }
  const entry = cardOf(state, method.token)
  entry.used = true
  const { name, brand, last_four, bin, exp_year, exp_month, card_holder } = entry.token
  return {
    paymentMethod: {
      type: "CARD",
      installments: method.installments,
      extra: { name, brand, last_four, bin, exp_year, exp_month, card_holder },
    },
    cardNumber: entry.number,
  }
}
