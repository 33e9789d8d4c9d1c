import { inBogota } from "../../../colombia/bogota-clock"
import { escapeHtml, page } from "../../../pages/layout"
import type { Email } from "../types"
import { MAILBOX_CSS } from "./mailbox-css"

const TIME = inBogota("es-CO", { dateStyle: "medium", timeStyle: "short" })

const showTime = (createdAt: string): string => TIME.format(new Date(createdAt.replace("+00", "Z")))

const entry = (email: Email, selectedId?: string): string =>
  `<li><a href="/mailbox/${email.id}"${email.id === selectedId ? ' aria-current="page"' : ""}>
<strong>${escapeHtml(email.subject)}</strong>
<span>${escapeHtml(email.to.join(", "))}</span>
<span class="muted"> · ${showTime(email.created_at)}</span></a></li>`

/** The list alone, which the page fetches again whenever a mail arrives. */
export const mailList = (emails: Email[], selectedId?: string): string =>
  emails.length
    ? `<ul class="mails">${emails.map((email) => entry(email, selectedId)).join("\n")}</ul>`
    : `<p class="card muted">Todavía no hay correos. Llegan aquí todos los que envía la tienda.</p>`

/** Links of a mail open in a new tab: the frame it is shown in may not lead anywhere itself. */
const frame = (html: string): string =>
  `<iframe title="Contenido del correo" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="${escapeHtml(`<base target="_blank">${html}`)}"></iframe>`

const detail = (email: Email): string => `<article class="mail">
<a class="back" href="/mailbox">← Todos los correos</a>
<h2 style="margin-top:0">${escapeHtml(email.subject)}</h2>
<dl>
<dt>De</dt><dd>${escapeHtml(email.from)}</dd>
<dt>Para</dt><dd>${escapeHtml(email.to.join(", "))}</dd>
<dt>Fecha</dt><dd>${showTime(email.created_at)}</dd>
</dl>
${email.html ? frame(email.html) : `<pre>${escapeHtml(email.text ?? "")}</pre>`}
</article>`

/** Fetches on `open`, too: a mail may arrive between the page and its stream, or while that was cut off. */
const liveList = (selectedId?: string): string => `<script>
const refresh = async () => {
  const answer = await fetch("/mailbox/list?selected=${encodeURIComponent(selectedId ?? "")}")
  document.getElementById("mails").innerHTML = await answer.text()
}
const events = new EventSource("/mailbox/events")
events.addEventListener("open", refresh)
events.addEventListener("change", refresh)
</script>`

/** The mailbox, with one mail open or none. */
export const mailboxPage = (emails: Email[], selected?: Email): string =>
  page({
    title: selected ? selected.subject : "Correo",
    head: MAILBOX_CSS,
    body: `<h1>Correo</h1>
<div class="mailbox${selected ? " reading" : ""}">
<nav id="mails" aria-label="Correos" aria-live="polite">${mailList(emails, selected?.id)}</nav>
${selected ? detail(selected) : ""}
</div>
${liveList(selected?.id)}`,
  })
