import { LAYOUT_CSS } from "./layout-css"

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" }

/** Makes any text safe inside HTML text and quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character])

export type PageInput = {
  /** Plain text; escaped here. */
  title: string
  /** HTML of the page below the bar. What comes from outside goes through `escapeHtml` first. */
  body: string
  /** More HTML for `<head>`: own styles, scripts. */
  head?: string
  /** `false`: neither the bar nor the centred column, for a page that fills the screen. */
  chrome?: boolean
}

const bar = `<header class="bar"><a href="/"><strong>Sandbox</strong></a><nav aria-label="Sandbox">
<a href="/phone">Teléfono</a><a href="/mailbox">Correo</a></nav></header>`

/**
 * A full HTML document in the sandbox's own clothes. Classes a page may use: `card`, `grid`, `button` (`secondary`,
 * `danger`), `muted`, `badge`, `scroll` (around a wide table), `stack` (a table whose cells lie below each other on a
 * phone), `row` (wrapping line), `error`, `mono`.
 *
 * @example
 * res.send(page({ title: "Correo", body: `<h1>Correo</h1><div class="card">${escapeHtml(subject)}</div>` }))
 */
export const page = ({ title, body, head = "", chrome = true }: PageInput): string => `<!doctype html>
<html lang="es-CO">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · Sandbox</title>
<link rel="icon" href="data:,">
<style>${LAYOUT_CSS}</style>
${head}
</head>
<body>
${chrome ? `${bar}<main>${body}</main>` : body}
</body>
</html>
`
