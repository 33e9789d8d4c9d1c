import type { PaymentMethodType } from "../types"

/** One thing the checkout asks of the payer, filled in with test data. */
export type MethodField = {
  name: string
  label: string
  value: string
  /** A choice instead of free text: value and label. */
  options?: [string, string][]
  numeric?: boolean
  autocomplete?: string
}

const document: MethodField[] = [
  {
    name: "user_legal_id_type",
    label: "Tipo de documento",
    value: "CC",
    options: [
      ["CC", "Cédula de ciudadanía"],
      ["NIT", "NIT"],
    ],
  },
  { name: "user_legal_id", label: "Número de documento", value: "1000123456", numeric: true },
]

const phone: MethodField = { name: "phone_number", label: "Celular", value: "3991111111", numeric: true }

/** Some years ahead of whoever opens the checkout. */
const EXPIRY = `12/${String(new Date().getFullYear() + 4).slice(-2)}`

const INSTALLMENTS = [1, 2, 3, 6, 12, 24, 36]

/** What each method asks for, in the order of the form. */
export const METHOD_FIELDS: Record<PaymentMethodType, MethodField[]> = {
  CARD: [
    {
      name: "number",
      label: "Número de la tarjeta",
      value: "4242 4242 4242 4242",
      numeric: true,
      autocomplete: "cc-number",
    },
    { name: "card_holder", label: "Nombre en la tarjeta", value: "Ana Sandbox", autocomplete: "cc-name" },
    { name: "expiry", label: "Vence (MM/AA)", value: EXPIRY, numeric: true, autocomplete: "cc-exp" },
    { name: "cvc", label: "Código (CVC)", value: "123", numeric: true, autocomplete: "cc-csc" },
    {
      name: "installments",
      label: "Cuotas",
      value: "1",
      options: INSTALLMENTS.map((number) => [String(number), String(number)]),
    },
  ],
  NEQUI: [phone],
  PSE: [
    {
      name: "financial_institution_code",
      label: "Banco",
      value: "1",
      options: [
        ["1", "Banco que aprueba"],
        ["2", "Banco que declina"],
        ["3", "Banco que simula un error"],
      ],
    },
    {
      name: "user_type",
      label: "Tipo de persona",
      value: "0",
      options: [
        ["0", "Natural"],
        ["1", "Jurídica"],
      ],
    },
    ...document,
  ],
  BANCOLOMBIA_TRANSFER: [],
  BANCOLOMBIA_QR: [],
  DAVIPLATA: document,
  BANCOLOMBIA_COLLECT: [],
  BANCOLOMBIA_BNPL: [
    { name: "name", label: "Nombres", value: "Ana" },
    { name: "last_name", label: "Apellidos", value: "Sandbox" },
    ...document,
    phone,
  ],
  SU_PLUS: document,
}

/** What the test data do, or what comes next. */
export const METHOD_HINTS: Record<PaymentMethodType, string> = {
  CARD: "4242 4242 4242 4242 se aprueba, 4111 1111 1111 1111 se rechaza y cualquier otra da error. Con 2303 7799 5100 0446 el banco pide autenticación (3DS).",
  NEQUI: "3991111111 se aprueba, 3992222222 se rechaza y cualquier otro celular da error.",
  PSE: "Cada banco de prueba responde lo que dice su nombre.",
  BANCOLOMBIA_TRANSFER: "Sigues en la página de mentira del banco.",
  BANCOLOMBIA_QR: "Sigues con un código QR para pagar desde la app.",
  DAVIPLATA: "Sigues con un código de confirmación por mensaje de texto.",
  BANCOLOMBIA_COLLECT: "Recibes un convenio y un número para pagar en un corresponsal.",
  BANCOLOMBIA_BNPL: "Sigues en la página de mentira del crédito. Desde $100.000.",
  SU_PLUS: "Sigues en la página de mentira del crédito. De $35.000 a $5.000.000.",
}
