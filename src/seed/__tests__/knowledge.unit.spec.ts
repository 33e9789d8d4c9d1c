import { ARTICLES } from "../knowledge"

describe("the demo articles", () => {
  it("should cover what customers ask for, each with its own slug and title", () => {
    const slugs = ARTICLES.map(({ slug }) => slug)
    expect(new Set(slugs).size).toBe(slugs.length)
    expect(new Set(ARTICLES.map(({ title }) => title)).size).toBe(slugs.length)
    expect(slugs).toEqual(
      expect.arrayContaining([
        "envios",
        "tiempos-de-entrega",
        "medios-de-pago",
        "pago-contra-entrega",
        "seguimiento-del-pedido",
        "derecho-de-retracto",
        "devoluciones-y-garantia",
        "cambios",
        "uso-de-aceites-esenciales",
        "precauciones",
        "embarazo-y-ninos",
        "como-diluir",
        "tienda-fisica-y-horarios",
        "factura-electronica",
      ])
    )
  })

  it("should say the law's own numbers about the right of withdrawal", () => {
    const withdrawal = ARTICLES.find(({ slug }) => slug === "derecho-de-retracto")
    expect(withdrawal?.content).toMatch(/5 días hábiles/)
    expect(withdrawal?.content).toMatch(/15 días calendario/)
  })

  it("should be articles of several paragraphs that promise no cure", () => {
    for (const { content } of ARTICLES) {
      expect(content.split("\n\n").length).toBeGreaterThanOrEqual(3)
      expect(content).not.toMatch(/\b(cura|alivia|elimina|previene|sana)\b/i)
    }
  })
})
