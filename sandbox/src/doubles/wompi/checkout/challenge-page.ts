import { page } from "../../../pages/layout"
import { isChallenged } from "../three-ds/three-ds-extra"
import type { Transaction } from "../types"
import { CHECKOUT_CSS } from "./checkout-css"
import { outcomeForm } from "./payer-panel"

const DONE = `<p role="status">Listo: el banco ya respondió. La tienda sigue por su cuenta.</p>`

/** The bank's question in a frame of the shop's page: it leads nowhere else, the shop learns of the end by polling. */
export const challengePage = ({ id, payment_method: { extra } }: Transaction): string =>
  page({
    title: "Autenticación 3DS",
    chrome: false,
    head: CHECKOUT_CSS,
    body: `<main><p class="fake">Sandbox · El banco de mentira</p>
<h1>Autenticación 3DS</h1>
${
  isChallenged(extra)
    ? `<p>El banco pregunta si eres tú quien paga.</p>${outcomeForm(`/wompi/checkout/transactions/${id}/challenge`, {})}`
    : DONE
}</main>`,
  })
