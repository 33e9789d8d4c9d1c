import { escapeHtml, page } from "../../../pages/layout"
import { ACCOUNT } from "../account"
import { PHONE_CSS } from "./phone-css"

const initials = (name: string) =>
  name
    .split(" ")
    .slice(0, 2)
    .map((word) => word[0])
    .join("")

const customerDialog = `
<dialog id="customer-dialog" aria-labelledby="customer-title">
<form id="customer-form" method="dialog" novalidate>
<h2 id="customer-title">Nuevo cliente</h2>
<p><label for="customer-name">Nombre</label><input id="customer-name" autocomplete="off" required maxlength="60"></p>
<p><label for="customer-phone">Celular</label>
<input id="customer-phone" type="tel" inputmode="tel" autocomplete="off" required placeholder="300 123 4567" aria-describedby="customer-error"></p>
<p id="customer-error" class="problem" role="alert"></p>
<div class="actions"><button type="button" class="secondary" id="customer-cancel">Cancelar</button><button type="submit">Crear cliente</button></div>
</form>
</dialog>`

const sendIcon = `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M3 20.5 21.5 12 3 3.5v6.6l12 1.9-12 1.9z"/></svg>`

const body = `
<main class="stage">
<section class="people" aria-label="Clientes">
<div class="people-head"><h1>Teléfono</h1><a href="/">Sandbox</a></div>
<p class="people-help">Escribe como cualquier cliente. La tienda recibe el mensaje como si llegara de WhatsApp.</p>
<ul id="customers"></ul>
<button type="button" class="secondary" id="new-customer"><span aria-hidden="true">+ </span>Nuevo cliente</button>
</section>
<section class="phone" aria-label="Chat">
<header class="chat-head">
<span class="avatar shop" aria-hidden="true">${escapeHtml(initials(ACCOUNT.verifiedName))}</span>
<div><h2>${escapeHtml(ACCOUNT.verifiedName)}</h2><p id="presence" role="status">en línea</p></div>
</header>
<div id="log" class="log" role="log" aria-label="Conversación" aria-live="polite" tabindex="0"></div>
<form id="composer" class="composer">
<textarea id="message" rows="1" aria-label="Mensaje" placeholder="Mensaje" maxlength="4096" enterkeyhint="send" autofocus></textarea>
<button type="submit" aria-label="Enviar">${sendIcon}</button>
</form>
</section>
</main>
${customerDialog}
<script type="module" src="/phone/app.js"></script>`

/** The phone's HTML; the script fills the list of customers and the conversation. */
export const phonePage = (): string =>
  page({ title: "Teléfono", body, head: `<style>${PHONE_CSS}</style>`, chrome: false })
