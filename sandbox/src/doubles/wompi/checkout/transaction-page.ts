import { escapeHtml, page } from "../../../pages/layout"
import type { Transaction } from "../types"
import { CHECKOUT_CSS } from "./checkout-css"
import { METHOD_NAMES, showCents, STATUS_NAMES } from "./copy"

const settleForm = (transaction: Transaction): string =>
  transaction.status === "PENDING"
    ? `<form method="post" action="/wompi/checkout/transactions/${transaction.id}" class="outcomes">
<button name="outcome" value="APPROVED">Aprobar</button>
<button class="danger" name="outcome" value="DECLINED">Rechazar</button>
</form>`
    : ""

export type TransactionPageInput = {
  transaction: Transaction
  /** Where the merchant wants the payer back. */
  returnUrl?: string
  /** The checkout once more, for a payment that failed and may be tried again. */
  retryUrl?: string
}

/** How a payment stands; a pending one can be approved or declined here, as on the bank's own page. */
export const transactionPage = ({ transaction, returnUrl, retryUrl }: TransactionPageInput): string =>
  page({
    title: "Resultado del pago",
    head: CHECKOUT_CSS,
    body: `<div class="card checkout">
<h1>Transacción ${STATUS_NAMES[transaction.status].toLowerCase()}</h1>
<dl class="facts">
<dt>Valor</dt><dd>${showCents(transaction.amount_in_cents)}</dd>
<dt>Medio</dt><dd>${METHOD_NAMES[transaction.payment_method_type]}</dd>
<dt>Referencia</dt><dd><code>${escapeHtml(transaction.reference)}</code></dd>
<dt>Transacción</dt><dd><code>${transaction.id}</code></dd>
</dl>
${settleForm(transaction)}
<div class="row">
${retryUrl ? `<a class="button" href="${escapeHtml(retryUrl)}">Intentar de nuevo</a>` : ""}
${returnUrl ? `<a class="button secondary" href="${escapeHtml(returnUrl)}">Volver al comercio</a>` : ""}
<a href="/wompi/checkout">Ver todas las transacciones</a>
</div>
</div>`,
  })

const row = (transaction: Transaction): string => `<tr>
<td><a href="/wompi/checkout/transactions/${transaction.id}">${transaction.id}</a></td>
<td>${STATUS_NAMES[transaction.status]}</td>
<td>${showCents(transaction.amount_in_cents)}</td>
<td>${METHOD_NAMES[transaction.payment_method_type]}</td>
<td><code>${escapeHtml(transaction.reference)}</code></td>
</tr>`

/** The checkout opened without a payment: what happened so far. */
export const transactionListPage = (transactions: Transaction[]): string =>
  page({
    title: "Wompi",
    head: CHECKOUT_CSS,
    body: `<h1>Wompi</h1>
<p>Aquí llega quien paga en la tienda. Abre una transacción pendiente para aprobarla o rechazarla.</p>
${
  transactions.length
    ? `<div class="scroll transactions" tabindex="0" role="region" aria-label="Transacciones"><table>
<thead><tr><th>Transacción</th><th>Estado</th><th>Valor</th><th>Medio</th><th>Referencia</th></tr></thead>
<tbody>${transactions.map(row).join("")}</tbody></table></div>`
    : `<p class="card muted">Todavía no hay transacciones.</p>`
}`,
  })
