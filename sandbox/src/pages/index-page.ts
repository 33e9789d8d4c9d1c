import type { RequestHandler } from "express"
import type { World } from "../core/world"
import { CONTROL_ROUTES } from "./control-routes"
import { escapeHtml, page } from "./layout"

type Link = { href: string; title: string; text: string }

const screens = (world: World): Link[] => [
  { href: "/phone", title: "Teléfono", text: "Escribe por WhatsApp como cualquier cliente y mira las respuestas." },
  { href: "/mailbox", title: "Correo", text: "Todo lo que la tienda envía por Resend." },
  { href: "/wompi/checkout", title: "Pagos", text: "Lo que llegó a Wompi: haz de banco, de app o de corresponsal." },
  { href: world.options.storeUrl, title: "Tienda", text: "La tienda en línea." },
  { href: `${world.options.backendUrl}/app`, title: "Administración", text: "El panel de Medusa." },
]

const PROVIDERS = [
  ["WhatsApp Cloud API", "/whatsapp", "Acepta los envíos de la tienda y le avisa de mensajes y estados con firma."],
  ["Wompi", "/wompi/v1", "Cobra de mentira con tarjeta (y 3DS), Nequi, PSE, Bancolombia, QR, Daviplata y efectivo."],
  ["Venndelo", "/venndelo", "Cotiza, crea envíos y entrega guías en PDF."],
  ["Coordinadora", "/coordinadora", "Por SOAP: cotiza con días de entrega, crea guías en PDF, recoge y rastrea."],
  ["Anthropic", "/anthropic", "Un cerebro de guion: llama las herramientas y responde solo con lo que devuelven."],
  ["Resend", "/resend", "Recibe los correos y los deja en el buzón."],
]

const card = ({ href, title, text }: Link) =>
  `<a class="card" href="${escapeHtml(href)}"><h3>${escapeHtml(title)}</h3><span class="muted">${escapeHtml(text)}</span></a>`

const tableRow = (cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`

const mono = (text: string) => `<code>${escapeHtml(text)}</code>`

const body = (world: World): string => `
<h1>El mundo de afuera, en tu computador</h1>
<p class="muted">Los servicios que usa la tienda, hablados con sus formatos reales y sin una sola credencial.</p>
<h2>Pantallas</h2>
<div class="grid">${screens(world).map(card).join("")}</div>
<h2>Servicios</h2>
<table class="stack"><thead><tr><th>Dirección</th><th>Servicio</th><th>Qué hace</th></tr></thead><tbody>
${PROVIDERS.map(([name, path, text]) => tableRow([mono(path), escapeHtml(name), escapeHtml(text)])).join("\n")}
</tbody></table>
<h2>Pagar un pedido</h2>
<p>La página de pago de Wompi se abre desde la tienda, en el último paso de la compra: llega con el valor, la referencia
y la firma en la dirección. Allí se elige el medio de pago y se paga con los datos de prueba, o se decide si se aprueba,
se rechaza, falla o queda pendiente; lo que falla se puede intentar otra vez durante tres minutos. Abierta directamente
en ${mono("/wompi/checkout")} muestra las transacciones recibidas: en cada una pendiente se hace de banco, de app o de
corresponsal.</p>
<h2>Control</h2>
<p class="muted">Para las pruebas: JSON de ida y vuelta, sin contraseña.</p>
<table class="stack"><thead><tr><th>Ruta</th><th>Cuerpo o filtro</th><th>Qué hace</th></tr></thead><tbody>
${CONTROL_ROUTES.map(({ route, input, text }) => tableRow([mono(route), input ? mono(input) : "", escapeHtml(text)])).join("\n")}
</tbody></table>`

/** The index of everything the sandbox offers, at `/`. */
export const indexPage =
  (world: World): RequestHandler =>
  (_req, res) => {
    res.type("html").send(page({ title: "Inicio", body: body(world) }))
  }
