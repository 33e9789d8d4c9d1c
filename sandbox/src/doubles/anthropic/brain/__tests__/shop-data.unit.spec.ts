import { splitEmbeddedJson } from "../embedded-json"
import { parseShopData } from "../shop-data"

describe("parseShopData", () => {
  it("reads products and passages and leaves other fields aside", () => {
    const json = JSON.stringify({
      products: [
        {
          title: "Aceite de prueba",
          handle: "x",
          url: "http://u",
          variants: [{ title: "10 ml", price: "$1.000", sku: "S" }],
        },
      ],
      passages: [{ title: "Envíos", content: "Dos días.", score: 0.9 }],
      took_ms: 3,
    })
    expect(parseShopData(json)).toEqual({
      products: [
        {
          title: "Aceite de prueba",
          url: "http://u",
          variants: [{ title: "10 ml", price: "$1.000", available: undefined }],
        },
      ],
      passages: [{ title: "Envíos", content: "Dos días." }],
    })
  })

  it.each(["", "Error: timeout", "null", "[]", '{"products": "none"}', '{"products": [null, {"title": 3}]}'])(
    "finds nothing in %j",
    (json) => expect(parseShopData(json)).toEqual({ products: [], passages: [] })
  )
})

describe("splitEmbeddedJson", () => {
  it("takes objects out of a text, with braces inside their texts", () => {
    expect(splitEmbeddedJson('Datos: {"a": {"b": "}\\"{"}} y {esto no} fin')).toEqual({
      objects: [{ a: { b: '}"{' } }],
      rest: "Datos:  y {esto no} fin",
    })
  })

  it("leaves a text that never closes as it is", () => {
    expect(splitEmbeddedJson('hola {"a": 1')).toEqual({ objects: [], rest: 'hola {"a": 1' })
  })
})
