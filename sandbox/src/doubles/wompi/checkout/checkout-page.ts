import { escapeHtml, page } from "../../../pages/layout"
import { PAYMENT_METHODS } from "../types"
import type { CheckoutParams, CheckoutProblem } from "./checkout-params"
import { CHECKOUT_CSS } from "./checkout-css"
import { METHOD_NAMES, showCents } from "./copy"

const hiddenInputs = (query: Record<string, unknown>): string =>
  Object.entries(query)
    .filter(([, value]) => typeof value === "string")
    .map(([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(String(value))}">`)
    .join("\n")

const methodChoices = PAYMENT_METHODS.map(
  (method, index) =>
    `<label class="choice"><input type="radio" name="method" value="${method}"${index ? "" : " checked"}> ${METHOD_NAMES[method]}</label>`
).join("\n")

/** The screen on which a payer chooses a method and, the sandbox's addition, how the payment ends. */
export const checkoutPage = (query: Record<string, unknown>, params: CheckoutParams): string =>
  page({
    title: "Pago con Wompi",
    head: CHECKOUT_CSS,
    body: `<form class="card checkout" method="post" action="/wompi/checkout/pay">
${hiddenInputs(query)}
<p class="muted">Checkout de Wompi · modo de prueba</p>
<h1>Paga <span class="amount">${showCents(params.amountInCents)}</span></h1>
<p class="muted">Referencia <code>${escapeHtml(params.reference)}</code></p>
<fieldset><legend>Medio de pago</legend>${methodChoices}</fieldset>
<label for="email">Correo electrónico</label>
<input id="email" name="email" type="email" required autocomplete="email" value="${escapeHtml(params.email ?? "")}">
<fieldset class="outcomes"><legend>¿Cómo termina el pago?</legend>
<button name="outcome" value="APPROVED">Aprobar</button>
<button class="danger" name="outcome" value="DECLINED">Rechazar</button>
<button class="secondary" name="outcome" value="PENDING">Dejar pendiente</button>
</fieldset>
<p class="muted">Nada de esto mueve dinero: es una copia local del checkout para hacer pruebas.</p>
</form>`,
  })

/** The checkout refuses to open: wrong key, signature, amount, or a used reference. */
export const checkoutErrorPage = (problems: CheckoutProblem[]): string =>
  page({
    title: "No se puede pagar",
    body: `<h1>No se puede abrir este pago</h1>
<div class="error" role="alert"><ul>${problems
      .map(({ field, message }) => `<li><code>${escapeHtml(field)}</code>: ${escapeHtml(message)}</li>`)
      .join("")}</ul></div>
<p class="muted">Vuelve al comercio e intenta de nuevo.</p>`,
  })
