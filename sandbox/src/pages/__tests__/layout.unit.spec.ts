import { escapeHtml, page } from "../layout"

it("escapes what could leave a text or an attribute", () => {
  expect(escapeHtml(`<a href="x" title='y'>&</a>`)).toBe(
    "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&lt;/a&gt;"
  )
})

it("makes a whole document with an escaped title, with or without the bar", () => {
  const html = page({ title: "<Correo>", body: "<h1>Hola</h1>" })
  expect(html).toMatch(/^<!doctype html>\n<html lang="es-CO">/)
  expect(html).toContain("<title>&lt;Correo&gt; · Sandbox</title>")
  expect(html).toContain("<main><h1>Hola</h1></main>")
  expect(page({ title: "x", body: "y", chrome: false })).not.toContain("<main>")
})
