import { escapeHtml, page } from "../../../pages/layout"
import type { Transaction } from "../types"
import { CHECKOUT_CSS } from "./checkout-css"
import { METHOD_NAMES, showCents, STATUS_NAMES } from "./copy"

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
