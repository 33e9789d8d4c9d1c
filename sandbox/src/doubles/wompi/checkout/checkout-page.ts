import { escapeHtml, page } from "../../../pages/layout"
import { MERCHANT_OF_TRANSACTION } from "../merchant"
import type { PaymentMethodType } from "../types"
import { CHECKOUT_CSS } from "./checkout-css"
import type { CheckoutParams } from "./checkout-params"
import type { CheckoutProblem } from "./checkout-problems"
import type { Fields } from "./checkout-query"
import { CHECKOUT_SCRIPT } from "./checkout-script"
import { METHOD_NAMES, showCents, showMoment, showTimeLeft } from "./copy"
import { fieldHtml, methodFieldsHtml, problemOf, type Problems } from "./fields-html"
import { METHOD_HINTS } from "./method-fields"

export const FAKE = `<p class="fake">Sandbox · Todo aquí es de mentira</p>`

/** A moment and the time left until then, which the script counts down. */
const deadlineHtml = (label: string, until: number, now: number): string =>
  `<p class="deadline">${label} ${showMoment(until)} · quedan <span role="timer" data-countdown="${until - now}">${showTimeLeft(until - now)}</span></p>`

const hiddenInputs = (query: Record<string, string>): string =>
  Object.entries(query)
    .map(([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`)
    .join("\n")

export type CheckoutPageInput = {
  query: Record<string, string>
  params: CheckoutParams
  /** What the merchant has enabled. */
  methods: PaymentMethodType[]
  now: number
  /** Until when a reference that failed before may be tried again. */
  retryUntil?: number
  /** What the payer sent in before, and what is wrong with it. */
  typed?: Fields
  problems?: Problems
}

const methodChoice = (method: PaymentMethodType, isChosen: boolean, typed: Fields, problems: Problems): string =>
  `<div class="method"><label class="choice"><input type="radio" name="method" value="${method}"${isChosen ? " checked" : ""}> ${METHOD_NAMES[method]}</label>
<div class="details">${methodFieldsHtml(method, typed, problems)}<p class="muted hint">${escapeHtml(METHOD_HINTS[method])}</p></div></div>`

const methodsHtml = ({ methods, typed = {}, problems = {} }: CheckoutPageInput): string => {
  const chosen = methods.find((method) => method === typed.method) ?? methods[0]
  return methods.map((method) => methodChoice(method, method === chosen, typed, problems)).join("\n")
}

const summaryHtml = ({
  params,
  now,
  retryUntil,
}: CheckoutPageInput): string => `<section class="summary" aria-label="Resumen">
<p class="muted">Pago a</p>
<p class="merchant">${escapeHtml(MERCHANT_OF_TRANSACTION.name)}</p>
<h1>Paga <span class="amount">${showCents(params.amountInCents)}</span></h1>
<p class="muted">Referencia <code>${escapeHtml(params.reference)}</code></p>
${params.expiresAt ? deadlineHtml("Puedes pagar hasta el", params.expiresAt, now) : ""}
${retryUntil ? deadlineHtml("El intento anterior falló. Puedes volver a intentar hasta el", retryUntil, now) : ""}
</section>`

const alertHtml = (problems: Problems): string => {
  const messages = Object.values(problems).flat()
  return messages.length
    ? `<div class="error" role="alert"><p>Revisa los datos marcados:</p><ul>${messages.map((message) => `<li>${escapeHtml(message)}</li>`).join("")}</ul></div>`
    : ""
}

const payerHtml = ({ params, typed = {}, problems = {} }: CheckoutPageInput): string => {
  const valueOf = (name: string, given: string | undefined) => String(typed[name] ?? given ?? "")
  const { full_name, phone_number } = params.customerData
  return [
    fieldHtml("email", {
      label: "Correo electrónico",
      value: valueOf("email", params.email),
      type: "email",
      required: true,
      autocomplete: "email",
      problem: problemOf(problems, "email"),
    }),
    fieldHtml("full-name", {
      label: "Nombre completo (opcional)",
      value: valueOf("full-name", full_name),
      autocomplete: "name",
    }),
    fieldHtml("phone", {
      label: "Celular (opcional)",
      value: valueOf("phone", phone_number),
      type: "tel",
      autocomplete: "tel",
    }),
  ].join("")
}

const formHtml = (input: CheckoutPageInput): string => {
  const { query, params, problems = {} } = input
  return `<form class="card" method="post" action="/wompi/checkout/pay">
${hiddenInputs(query)}
${alertHtml(problems)}
<fieldset><legend>Medio de pago</legend>${methodsHtml(input)}</fieldset>
<fieldset><legend>Tus datos</legend>${payerHtml(input)}</fieldset>
<button class="pay" name="outcome" value="TEST_DATA">Pagar <span class="amount">${showCents(params.amountInCents)}</span></button>
<p class="muted hint">El pago termina según los datos de prueba. O decide tú cómo termina:</p>
<div class="outcomes decide" role="group" aria-label="Decidir cómo termina el pago">
<button class="secondary" name="outcome" value="APPROVED">Aprobar</button>
<button class="secondary" name="outcome" value="DECLINED">Rechazar</button>
<button class="secondary" name="outcome" value="ERROR">Con error</button>
<button class="secondary" name="outcome" value="PENDING">Dejar pendiente</button>
</div>
<p class="leave"><a href="${escapeHtml(params.redirectUrl ?? "/wompi/checkout")}">Cerrar sin pagar</a></p>
</form>`
}

/** The screen on which a payer chooses a method and, the sandbox's addition, how the payment ends. */
export const checkoutPage = (input: CheckoutPageInput): string =>
  page({
    title: "Pago con Wompi",
    head: CHECKOUT_CSS,
    body: `${FAKE}<div class="checkout">${summaryHtml(input)}
${input.methods.length ? formHtml(input) : `<p class="card">El comercio no tiene medios de pago habilitados.</p>`}
</div>${CHECKOUT_SCRIPT}`,
  })

/** The checkout refuses to open: wrong key, signature, amount, or a used reference with a payment to look at. */
export const checkoutErrorPage = (problems: CheckoutProblem[], link?: { href: string; text: string }): string =>
  page({
    title: "No se puede pagar",
    head: CHECKOUT_CSS,
    body: `${FAKE}<div class="card checkout-result"><h1>No se puede abrir este pago</h1>
<div class="error" role="alert"><ul>${problems
      .map(({ field, message }) => `<li><code>${escapeHtml(field)}</code>: ${escapeHtml(message)}</li>`)
      .join("")}</ul></div>
<p class="muted">Vuelve al comercio e intenta de nuevo.</p>
${link ? `<p><a class="button" href="${escapeHtml(link.href)}">${escapeHtml(link.text)}</a></p>` : ""}</div>`,
  })
