import { escapeHtml, page } from "../../../pages/layout"
import type { Transaction } from "../types"
import { CHECKOUT_CSS } from "./checkout-css"
import { FAKE } from "./checkout-page"
import { CHECKOUT_SCRIPT } from "./checkout-script"
import { METHOD_NAMES, showCents, showTimeLeft, STATUS_NAMES } from "./copy"
import { payerPanel } from "./payer-panel"

export type TransactionPageInput = {
  transaction: Transaction
  /** What the page shows, as one text: when it changes, the page is out of date. */
  state: string
  /** Whether the payment ends by itself, so that nobody need decide. */
  isSettling: boolean
  /** Where the merchant wants the payer back. */
  returnUrl?: string
  /** The checkout once more, for a payment that failed and may be tried again for so many milliseconds. */
  retry?: { url: string; leftMs: number }
  /** What was wrong with a code that the payer gave. */
  problem?: string
}

const SETTLING = `<p class="panel" role="status">Procesando el pago…</p>`

const middleHtml = ({ transaction, isSettling, problem }: TransactionPageInput): string => {
  if (transaction.status !== "PENDING") {
    return ""
  }
  return isSettling ? SETTLING : payerPanel(transaction, `/wompi/checkout/transactions/${transaction.id}`, problem)
}

const retryHtml = ({ url, leftMs }: NonNullable<TransactionPageInput["retry"]>): string =>
  `<p class="deadline">Puedes intentar otra vez con la misma referencia: quedan <span role="timer" data-countdown="${leftMs}">${showTimeLeft(leftMs)}</span></p>
<p><a class="button" href="${escapeHtml(url)}">Intentar de nuevo</a></p>`

/** How a payment stands; a pending one can be ended here, as on the bank's own page or at the counter. */
export const transactionPage = (input: TransactionPageInput): string => {
  const { transaction, state, returnUrl, retry } = input
  const { id, status, status_message: message } = transaction
  const watch =
    status === "PENDING" ? ` data-watch="/wompi/checkout/transactions/${id}/state" data-state="${state}"` : ""
  return page({
    title: "Resultado del pago",
    head: CHECKOUT_CSS,
    body: `${FAKE}<div class="card checkout-result"${watch}>
<h1>Transacción ${STATUS_NAMES[status].toLowerCase()}</h1>
${message ? `<p>${escapeHtml(message)}</p>` : ""}
<dl class="facts">
<dt>Valor</dt><dd>${showCents(transaction.amount_in_cents)}</dd>
<dt>Medio</dt><dd>${METHOD_NAMES[transaction.payment_method_type]}</dd>
<dt>Referencia</dt><dd><code>${escapeHtml(transaction.reference)}</code></dd>
<dt>Transacción</dt><dd><code>${id}</code></dd>
</dl>
${middleHtml(input)}
${retry ? retryHtml(retry) : ""}
<div class="row">
${returnUrl ? `<a class="button secondary" href="${escapeHtml(returnUrl)}">Volver al comercio</a>` : ""}
<a href="/wompi/checkout">Ver todas las transacciones</a>
</div>
</div>${CHECKOUT_SCRIPT}`,
  })
}
