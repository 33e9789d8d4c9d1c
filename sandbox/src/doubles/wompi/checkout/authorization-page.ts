import { page } from "../../../pages/layout"
import type { AccountToken } from "../sources/account-tokens"
import { CHECKOUT_CSS } from "./checkout-css"
import { FAKE } from "./checkout-page"

/** Where a Bancolombia customer lets the merchant charge their account from now on. */
export const authorizationPage = ({ id, status }: AccountToken): string =>
  page({
    title: "Autorizar cobros",
    head: CHECKOUT_CSS,
    body: `${FAKE}<div class="card checkout-result"><h1>Autorizar cobros a tu cuenta</h1>
${
  status === "PENDING"
    ? `<p>Aquí estaría la sucursal virtual de Bancolombia.</p>
<form method="post" action="/wompi/checkout/authorizations/${id}" class="outcomes">
<button name="status" value="APPROVED">Autorizar</button>
<button class="danger" name="status" value="DECLINED">No autorizar</button></form>`
    : `<p role="status">Ya respondiste: ${status === "DECLINED" ? "no autorizada" : "autorizada"}.</p>`
}</div>`,
  })
