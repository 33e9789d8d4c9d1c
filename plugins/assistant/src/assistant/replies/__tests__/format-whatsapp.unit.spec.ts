import { formatWhatsapp, MAX_MESSAGE_LENGTH } from "../format-whatsapp"
import { passageReply, productsReply } from "../templates"

const SIGNATURE = "_🤖 Asistente_"

describe("formatWhatsapp", () => {
  it("turns Markdown into WhatsApp's marks", () => {
    expect(
      formatWhatsapp(
        "## Precios\n\n\n\n* **Lavanda**: $45.000  \n• Menta\n\nMira [la tienda](https://kaiu.test/a)\u0000",
        ""
      )
    ).toBe("*Precios*\n\n- *Lavanda*: $45.000\n- Menta\n\nMira la tienda: https://kaiu.test/a")
  })

  it("leaves WhatsApp's own marks alone", () => {
    expect(formatWhatsapp("*Lavanda* y _menta_ a $45.000", "")).toBe("*Lavanda* y _menta_ a $45.000")
  })

  it("signs once, also when the model has signed", () => {
    expect(formatWhatsapp(`Hola\n\n${SIGNATURE}`, SIGNATURE)).toBe(`Hola\n\n${SIGNATURE}`)
  })

  it("cuts a long text between words, and still signs", () => {
    const text = formatWhatsapp("palabra ".repeat(1_000), SIGNATURE)

    expect(text.length).toBeLessThanOrEqual(MAX_MESSAGE_LENGTH)
    expect(text.length).toBeGreaterThan(MAX_MESSAGE_LENGTH - 20)
    expect(text.endsWith(`palabra…\n\n${SIGNATURE}`)).toBe(true)
  })

  it("cuts a text without spaces too", () => {
    expect(formatWhatsapp("x".repeat(5_000), SIGNATURE)).toHaveLength(MAX_MESSAGE_LENGTH)
  })
})

describe("templates", () => {
  it("says what is sold out and what has no price, and gives a link only when there is one", () => {
    const offer = { sku: null, price_pesos: null, quantity: 0 }
    expect(
      productsReply([
        {
          title: "Lavanda",
          handle: "lavanda",
          url: null,
          description: "",
          variants: [
            { ...offer, title: "10 ml", price: "$45.000", available: false },
            { ...offer, title: "30 ml", price: null, available: true },
          ],
        },
      ])
    ).toBe(
      "Esto es lo que tenemos ahora mismo:\n\n*Lavanda*\n- 10 ml: $45.000 COP (agotado por ahora)\n- 30 ml: sin precio publicado"
    )
  })

  it("quotes a long article up to a whole word", () => {
    const reply = passageReply({ document_id: "1", title: "Uso", content: "palabra ".repeat(200), score: 1 })
    expect(reply).toMatch(/^\*Uso\*\n(palabra )+palabra…$/)
    expect(reply.length).toBeLessThan(720)
  })
})
