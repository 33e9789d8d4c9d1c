import { TEMPLATES } from ".."
import type { OrderConfirmedData } from "../order-confirmed"
import { renderEmail } from "../render-email"
import type { Brand } from "../types"

const brand: Brand = {
  storeName: "KAIU Natural Living",
  storeUrl: "https://kaiu.test",
  checkoutUrl: "https://kaiu.test/checkout",
  trackingUrl: "https://kaiu.test/rastreo",
  withdrawalUrl: "https://kaiu.test/retracto",
}

const order: OrderConfirmedData = {
  order_number: "#1042",
  customer_name: "Ana",
  currency_code: "cop",
  items: [
    { title: "Aceite esencial de lavanda, 10 ml", quantity: 2, total: 90_000 },
    { title: "Hidrolato de rosas", quantity: 1, total: 32_000 },
  ],
  shipping_total: 12_500,
  discount_total: 0,
  tax_total: 21_479,
  total: 134_500,
  shipping_address: ["Ana Díaz", "Calle 80 # 20-30, apto 401", "Bogotá, D.C."],
}

const draw = (name: string, data: unknown, as: Brand = brand) => renderEmail(TEMPLATES[name](data, as))

describe("order-confirmed", () => {
  it("should say what was bought, for how much and where it goes, in HTML and in text", async () => {
    const { subject, html, text } = await draw("order-confirmed", order)
    expect(subject).toBe("Recibimos tu pedido #1042 en KAIU Natural Living")
    for (const reading of [html?.replace(/<!-- -->/g, ""), text]) {
      for (const part of [
        /¡gracias por tu compra, ana!/i,
        /2 × Aceite esencial de lavanda, 10 ml/,
        /\$90\.000/,
        /\$12\.500/,
        /\$134\.500/,
        /\$21\.479/,
        /Calle 80 # 20-30, apto 401/,
        /https:\/\/kaiu\.test\/rastreo/,
      ]) {
        expect(reading).toMatch(part)
      }
    }
    expect(html).toContain('lang="es-CO"')
    expect(text).not.toMatch(/<|Descuento/)
  })

  it("should name a discount and free shipping", async () => {
    const { text } = await draw("order-confirmed", { ...order, shipping_total: 0, discount_total: 10_000 })
    expect(text).toMatch(/Gratis/)
    expect(text).toMatch(/Descuento ya aplicado\s*\$10\.000/)
  })

  it("should tell where to transfer the money, how much, with which reference and until when", async () => {
    const bank_transfer = {
      reference: "T7K4M9QX",
      amount: 134_500,
      accounts: [
        { bank: "Bancolombia", kind: "Ahorros", number: "001-234567-89", holder: "KAIU S.A.S.", document: "NIT 901-8" },
        { bank: "Nequi", kind: "Depósito", number: "3001234567", holder: "KAIU S.A.S.", document: "NIT 901-8" },
      ],
      instructions: "Envíanos el comprobante por WhatsApp.",
      deadline: "2026-11-24T15:00:00.000Z",
    }
    const { subject, html, text } = await draw("order-confirmed", { ...order, bank_transfer })
    expect(subject).toBe("Tu pedido #1042 en KAIU Natural Living espera tu transferencia")
    for (const reading of [html?.replace(/<!-- -->/g, ""), text]) {
      for (const part of [
        /T7K4M9QX/,
        /\$134\.500/,
        /Ahorros 001-234567-89/,
        /3001234567/,
        /NIT 901-8/,
        /martes, 24 de noviembre, 10:00 a\. m\./,
        /Envíanos el comprobante por WhatsApp\./,
      ]) {
        expect(reading).toMatch(part)
      }
    }
    expect((await draw("order-confirmed", order)).text).not.toMatch(/transferencia/i)
  })

  it("should not let an order's text become markup", async () => {
    const items = [{ title: '<img src=x onerror="alert(1)">', quantity: 1, total: 1 }]
    const { html } = await draw("order-confirmed", { ...order, items })
    expect(html).not.toContain("<img src=x")
    expect(html).toContain("&lt;img src=x")
  })

  it("should name the fields that are missing and none of the values", () => {
    const wrong = { ...order, total: "Calle 80", items: [] }
    expect(() => TEMPLATES["order-confirmed"](wrong, brand)).toThrow(
      'The mail "order-confirmed" cannot be drawn: items, total missing or wrong.'
    )
  })
})

describe("cod-confirmation", () => {
  const data = {
    order_number: "#1042",
    customer_name: "Ana",
    currency_code: "cop",
    amount: 134_500,
    deadline_at: "2026-11-29T01:05:00.000Z",
    confirm_url: "http://localhost:8000/pedido/abc_-123",
  }

  it("should say how much is paid at the door, until when to confirm and where, in HTML and in text", async () => {
    const { subject, html, text } = await draw("cod-confirmation", data)
    expect(subject).toBe("Confirma tu pedido #1042 en KAIU Natural Living")
    for (const reading of [html?.replace(/<!-- -->/g, ""), text]) {
      for (const part of [
        /Hola, Ana\. Recibimos tu pedido/,
        /#1042/,
        /Total a pagar al recibir/,
        /\$134\.500/,
        /sábado,? 28 de noviembre,? 8:05 p\. m\./,
        /lo cancelamos sin\s+costo/,
        /http:\/\/localhost:8000\/pedido\/abc_-123/,
      ]) {
        expect(reading).toMatch(part)
      }
    }
    expect(html).toContain('href="http://localhost:8000/pedido/abc_-123"')
  })

  it.each([[{ confirm_url: "javascript:alert(1)" }], [{ deadline_at: "mañana" }], [{ amount: 0 }]])(
    "should refuse %j",
    (part) => {
      expect(() => TEMPLATES["cod-confirmation"]({ ...data, ...part }, brand)).toThrow(Object.keys(part)[0])
    }
  )
})

describe("payment-rejected", () => {
  it("should say that nothing was charged and where to try again", async () => {
    const { subject, text } = await draw("payment-rejected", {
      customer_name: null,
      currency_code: "cop",
      amount: 45_000,
    })
    expect(subject).toBe("Tu pago en KAIU Natural Living no fue aprobado")
    expect(text).toMatch(/no se hizo ningún cobro/)
    expect(text).toContain("$45.000")
    expect(text).toContain("https://kaiu.test/checkout")
  })
})

describe("order-shipped", () => {
  const data = { order_number: "#1042", customer_name: "Ana", tracking_number: "12345678901" }

  it("should give the guide and the carrier's link", async () => {
    const { subject, html, text } = await draw("order-shipped", { ...data, tracking_url: "https://carrier.test/g/1" })
    expect(subject).toBe("Tu pedido #1042 de KAIU Natural Living va en camino")
    expect(text).toContain("12345678901")
    expect(html).toContain('href="https://carrier.test/g/1"')
  })

  it("should link the shop's own tracking page when the carrier has none, and nothing without either", async () => {
    const own = await draw("order-shipped", { ...data, tracking_url: null })
    expect(own.html).toContain('href="https://kaiu.test/rastreo"')
    const none = await draw("order-shipped", { ...data, tracking_url: null }, { storeName: "Tienda" })
    expect(none.html).not.toContain("href=")
  })

  it("should refuse a link that is no web address", () => {
    expect(() => TEMPLATES["order-shipped"]({ ...data, tracking_url: "javascript:alert(1)" }, brand)).toThrow(
      "tracking_url"
    )
  })
})

describe("withdrawal", () => {
  const data = {
    order_number: "#1042",
    customer_name: "Ana",
    radicado: "R-2026-7K4M9Q",
    state: "received",
    items: [{ title: "Hidrolato de rosas", quantity: 1 }],
    refund_due: "2026-12-13",
    refusal: null,
    return_address: [],
  }

  it("should give the radicado, the goods and the day of the money in writing", async () => {
    const { subject, html, text } = await draw("withdrawal", data)
    expect(subject).toBe("Recibimos tu retracto del pedido #1042 (radicado R-2026-7K4M9Q)")
    for (const part of ["R-2026-7K4M9Q", "1 × Hidrolato de rosas", "domingo, 13 de diciembre de 2026"]) {
      expect(text).toContain(part)
    }
    expect(html).toContain('href="https://kaiu.test/retracto?radicado=R-2026-7K4M9Q"')
  })

  it("should say where the goods go once it was accepted, and why when it was refused", async () => {
    const accepted = await draw("withdrawal", {
      ...data,
      state: "accepted",
      return_address: ["Bodega", "Calle 1 # 2-3"],
    })
    expect(accepted.text).toMatch(/Envíalo a\s+Bodega\s+Calle 1 # 2-3/)
    const refused = await draw("withdrawal", { ...data, state: "refused", refusal: "Está abierto." })
    expect(refused.text).toMatch(/La razón: Está abierto\.[\s\S]*Superintendencia/)
    expect(refused.text).not.toMatch(/13 de diciembre|Envíalo/)
  })
})
