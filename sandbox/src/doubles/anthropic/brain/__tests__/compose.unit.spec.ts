import { composeAnswer, FIXED_ANSWERS } from "../compose-answer"
import { describeProducts, mostRelevant } from "../describe-products"
import { quotePassage, relevantSentences } from "../quote-passage"
import type { Product } from "../shop-data"

const product = (title: string, price = "$1.000", available = true): Product => ({
  title,
  url: `http://shop/${title}`,
  variants: [{ title: "10 ml", price, available }],
})

describe("mostRelevant", () => {
  const products = [product("Roll-on Calma"), product("Aceite de Mandarina"), product("Aceites del Bosque")]

  it("keeps those whose title has most of the words, without accents or plurals", () => {
    expect(mostRelevant(products, ["aceite", "mandarina"]).map(({ title }) => title)).toEqual(["Aceite de Mandarina"])
    expect(mostRelevant(products, ["aceites"])).toHaveLength(2)
  })

  it("keeps up to three when no title has any", () => {
    expect(mostRelevant([...products, product("Cuarto")], ["dormir"])).toHaveLength(3)
  })
})

describe("describeProducts", () => {
  it("tells prices letter by letter and what is sold out, each product apart", () => {
    const mixed = {
      ...product("Aceite de Mandarina"),
      variants: [...product("x", "$45.900").variants, ...product("x", "$98.000", false).variants],
    }
    expect(describeProducts([mixed, product("Aceite del Bosque")], ["aceite"])).toBe(
      "¡Claro que sí! 🌿 Mira estas opciones:\n\n*Aceite de Mandarina*\n• 10 ml: $45.900\n• 10 ml: $98.000 (agotado)\nhttp://shop/Aceite de Mandarina\n\n*Aceite del Bosque*\n• 10 ml: $1.000\nhttp://shop/Aceite del Bosque"
    )
  })

  it("says so when nothing is left", () => {
    expect(describeProducts([product("Kit", "$1", false)], ["kit"])).toMatch(/agotado, pero/)
  })

  it("has nothing to say of nothing", () => expect(describeProducts([], ["kit"])).toBeNull())

  it("does not show the name of a variant that has none", () => {
    const plain: Product = { title: "Kit", variants: [{ title: "Default variant", price: "$9.000" }] }
    expect(describeProducts([plain], ["kit"])).toContain("*Kit*\n• $9.000")
  })
})

describe("relevantSentences", () => {
  const content =
    "# Cambios\nAtendemos de 8 a. m. a 5 p. m. todos los días. Puedes devolver un producto en 5 días. El reembolso tarda una semana."

  it("picks the sentences about the words, in their order", () => {
    expect(relevantSentences(content, ["reembolso", "devoluciones", "devolver"])).toEqual([
      "Puedes devolver un producto en 5 días.",
      "El reembolso tarda una semana.",
    ])
  })

  it("takes the first ones when none fits, without marks of headings", () => {
    expect(relevantSentences(content, ["otra"])[0]).toBe("Cambios")
  })
})

it("quotes the passage that shares most words, of equals the first", () => {
  const passages = [
    { content: "Sobre nada." },
    { title: "Envíos", content: "Enviamos a Cali." },
    { content: "Envíos a Cali." },
  ]
  expect(quotePassage(passages, ["envio", "cali"])?.text).toBe("Enviamos a Cali.")
  expect(quotePassage([], ["envio"])).toBeNull()
})

describe("composeAnswer", () => {
  const question = (topics: ("inventory" | "knowledge")[], subject: string[], words = subject) =>
    ({ kind: "question", topics, subject, words }) as const
  const passages = [{ content: "El envío a Cali tarda dos días." }]

  it("says honestly that it has nothing", () => {
    expect(composeAnswer(question(["inventory"], ["mandarina"]), { products: [], passages: [] })).toBe(
      FIXED_ANSWERS.unknown
    )
  })

  it("answers about the shop first when that was asked", () => {
    const answer = composeAnswer(question(["knowledge", "inventory"], ["mandarina"], ["envio", "mandarina"]), {
      products: [product("Mandarina")],
      passages,
    })
    expect(answer.indexOf("El envío")).toBeGreaterThanOrEqual(0)
    expect(answer.indexOf("El envío")).toBeLessThan(answer.indexOf("*Mandarina*"))
  })

  it("leaves out a passage that has nothing to do with a question about goods", () => {
    const answer = composeAnswer(question(["inventory", "knowledge"], ["mandarina"]), {
      products: [product("Mandarina")],
      passages,
    })
    expect(answer).not.toContain("envío")
  })

  it("leaves out goods nobody asked about", () => {
    const answer = composeAnswer(question(["knowledge"], [], ["envio"]), { products: [product("Kit")], passages })
    expect(answer).not.toContain("Kit")
  })
})
