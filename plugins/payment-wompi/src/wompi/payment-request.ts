import { normalizeDocument, toE164 } from "@kaiu/medusa-kit"
import { z } from "@medusajs/framework/zod"
import type { WompiEnvironment } from "../options"
import { byField, type FieldErrors } from "./field-errors"
import type { CreateTransactionBody } from "./store-types"

/** Wompi's limit of `installments` is not published; banks offer up to 36. */
const MAX_INSTALLMENTS = 36

/** The shorter of the two limits that Wompi's documents give for PSE. */
const MAX_DESCRIPTION = 30

const required = "Este dato es obligatorio."

const text = (max: number, message = required) => z.string({ error: message }).trim().min(1, message).max(max, message)

const acceptance = (contract: string) => text(4_000, `Acepta ${contract} para pagar con Wompi.`)

const description = z
  .string()
  .trim()
  .regex(/^[^'"<>\p{C}]+$/u, "La descripción no puede tener comillas ni los signos < y >.")
  .max(MAX_DESCRIPTION, `La descripción puede tener hasta ${MAX_DESCRIPTION} caracteres.`)
  .optional()

const sandboxStatus = z.enum(["APPROVED", "DECLINED", "ERROR"]).optional()

/** Ten digits, as Nequi knows its customers; test numbers of Wompi are no real Colombian ones. */
const nequiPhone = z
  .string({ error: required })
  .transform((phone) => phone.replace(/[^\d+]/g, "").replace(/^(\+|00)?57(?=\d{10}$)/, ""))
  .pipe(z.string().regex(/^3\d{9}$/, "Escribe los 10 dígitos de tu celular Nequi."))

const phone = z.string().transform((value, context) => {
  const number = toE164(value)
  if (number === null) {
    context.addIssue({ code: "custom", message: "Escribe un número de teléfono válido." })
    return z.NEVER
  }
  return number
})

type Document = { user_legal_id_type: "CC" | "CE" | "NIT" | "TI" | "PP"; user_legal_id: string }

const withDocument = <T extends Document>(method: T, context: z.RefinementCtx): T => {
  const user_legal_id = normalizeDocument(method.user_legal_id_type, method.user_legal_id)
  if (user_legal_id === null) {
    context.addIssue({ code: "custom", path: ["user_legal_id"], message: "Revisa el número de documento." })
    return z.NEVER
  }
  return { ...method, user_legal_id }
}

const documentType = z.enum(["CC", "CE", "NIT", "TI", "PP"], "Elige el tipo de documento.")

const paymentMethod = z.discriminatedUnion(
  "type",
  [
    z.strictObject({
      type: z.literal("CARD"),
      token: text(200).regex(/^tok_[A-Za-z0-9_-]+$/, "Vuelve a escribir los datos de la tarjeta."),
      installments: z
        .number("Elige el número de cuotas.")
        .int("Elige el número de cuotas.")
        .min(1, "Elige el número de cuotas.")
        .max(MAX_INSTALLMENTS, `Elige hasta ${MAX_INSTALLMENTS} cuotas.`),
      three_ds_auth_type: z
        .enum([
          "no_challenge_success",
          "challenge_denied",
          "challenge_v2",
          "supported_version_error",
          "authentication_error",
        ])
        .optional(),
    }),
    z.strictObject({ type: z.literal("NEQUI"), phone_number: nequiPhone }),
    z
      .strictObject({
        type: z.literal("PSE"),
        user_type: z.union([z.literal(0), z.literal(1)], "Elige persona natural o jurídica."),
        user_legal_id_type: z.enum(["CC", "NIT"], "Elige el tipo de documento."),
        user_legal_id: text(30, "Escribe el número de documento."),
        financial_institution_code: text(20, "Elige tu banco."),
        payment_description: description,
      })
      .transform(withDocument),
    z.strictObject({
      type: z.literal("BANCOLOMBIA_TRANSFER"),
      payment_description: description,
      sandbox_status: sandboxStatus,
    }),
    z.strictObject({
      type: z.literal("BANCOLOMBIA_QR"),
      payment_description: description,
      sandbox_status: sandboxStatus,
    }),
    z
      .strictObject({
        type: z.literal("DAVIPLATA"),
        user_legal_id_type: documentType,
        user_legal_id: text(30, "Escribe el número de documento."),
        payment_description: description,
      })
      .transform(withDocument),
    z.strictObject({ type: z.literal("BANCOLOMBIA_COLLECT") }),
  ],
  "Elige un medio de pago."
)

const browserText = z.string().min(1).max(1_000)

const schema: z.ZodType<CreateTransactionBody> = z.strictObject({
  acceptance_token: acceptance("el reglamento de usuarios"),
  accept_personal_auth: acceptance("el tratamiento de datos personales"),
  payment_method: paymentMethod,
  customer_email: z.email("Escribe un correo electrónico válido.").max(254).optional(),
  customer_data: z
    .strictObject({
      full_name: text(120, "Escribe el nombre completo.").optional(),
      phone_number: phone.optional(),
      legal_id_type: documentType.optional(),
      legal_id: text(30, "Escribe el número de documento.").optional(),
    })
    .optional(),
  browser_info: z
    .strictObject({
      browser_color_depth: browserText,
      browser_screen_height: browserText,
      browser_screen_width: browserText,
      browser_language: browserText,
      browser_user_agent: browserText,
      browser_tz: browserText,
    })
    .optional(),
  redirect_url: z
    .url({ protocol: /^https?$/, error: "La dirección de regreso no es válida." })
    .max(2_048)
    .optional(),
})

/** A request to pay in the form in which Wompi wants it; nothing in it says how much. */
export type PaymentRequest = CreateTransactionBody

/** Names of what only a card has. That is Wompi's alone: a request that brings it is refused whole. */
const CARD_FIELD = /number|^pan$|cvc|cvv|cvn|exp|holder|card|security/i

const unknownField = (name: string): string =>
  CARD_FIELD.test(name)
    ? "Los datos de la tarjeta no pasan por la tienda: el navegador los convierte en un token con Wompi."
    : "Este campo no se admite."

const TEST_FIELDS = ["sandbox_status", "three_ds_auth_type"]

const problemsOf = ({ issues }: z.ZodError): [string, string][] =>
  issues.flatMap((issue): [string, string][] => {
    const path = issue.path.map(String)
    return issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => [[...path, key].join("."), unknownField(key)])
      : [[path.join("."), issue.message]]
  })

/**
 * Reads the body of a request to pay.
 *
 * @returns the request, or what is wrong by field, in Spanish; never a value
 */
export const parsePaymentRequest = (
  body: unknown,
  environment: WompiEnvironment
): { request: PaymentRequest; fields?: undefined } | { request?: undefined; fields: FieldErrors } => {
  const { data: request, error } = schema.safeParse(body, { error: () => "Revisa este dato." })
  if (error) {
    return { fields: byField(problemsOf(error)) }
  }
  const forTests = environment === "test" ? [] : TEST_FIELDS.filter((name) => name in request.payment_method)
  if (forTests.length > 0) {
    const message = "Este campo solo existe en el ambiente de pruebas."
    return { fields: byField(forTests.map((name) => [`payment_method.${name}`, message])) }
  }
  return { request }
}
