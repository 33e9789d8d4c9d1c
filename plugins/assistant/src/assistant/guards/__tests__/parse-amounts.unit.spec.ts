import { parseAmounts } from "../parse-amounts"
import { unsupportedAmounts } from "../unsupported-amounts"

const pesos = (text: string) => parseAmounts(text).map((amount) => amount.pesos)

describe("parseAmounts", () => {
  it.each([
    ["El de 10 ml vale $45.000 COP.", [45_000]],
    ["vale $ 45.000", [45_000]],
    ["vale *$45.000*", [45_000]],
    ["vale $45,000", [45_000]],
    ["vale $45.000,00", [45_000]],
    ["vale $45000", [45_000]],
    ["vale 45.000", [45_000]],
    ["vale 45000", [45_000]],
    ["vale 45 000 pesos", [45_000]],
    ["vale 45'000 pesos", [45_000]],
    ["COP 45.000", [45_000]],
    ["COP$45.000", [45_000]],
    ["45 mil", [45_000]],
    ["45mil pesos", [45_000]],
    ["$45 mil", [45_000]],
    ["45k", [45_000]],
    ["45 lucas", [45_000]],
    ["45 mil quinientos", [45_500]],
    ["45,5 mil", [45_500]],
    ["entre 30 y $45.000", [45_000]],
    ["30 a 45 mil", [30_000, 45_000]],
    ["1,2 millones", [1_200_000]],
    ["$1.250.000", [1_250_000]],
    ["cuarenta y cinco mil pesos", [45_000]],
    ["Ciento veinte mil quinientos", [120_500]],
    ["un millón doscientos mil", [1_200_000]],
    ["dos millones", [2_000_000]],
    ["quinientos pesos", [500]],
    ["４５.０００ pesos", [45_000]],
    ["45\u00a0000 pesos", [45_000]],
    ["$45", [45]],
  ])("reads %s", (text, expected) => {
    expect(pesos(text)).toEqual(expected)
  })

  it.each(["12 dólares", "US$12", "USD 12", "€10", "10 euros"])("takes %s for a foreign amount", (text) => {
    expect(pesos(text)).toEqual([NaN])
  })

  it.each([
    "frasco de 10 ml y de 1000 ml",
    "pedido #10234",
    "https://kaiu.test/producto/lavanda-45000",
    "llega en 2 a 4 días, de 9 a 6",
    "mil gracias",
    "escríbenos al 3001234567",
    "el 20% de 500 gotas",
    "2.000 ml",
    "uno o dos días",
    "5-10 ml",
  ])("finds no money in %s", (text) => {
    expect(pesos(text)).toEqual([])
  })
})

describe("unsupportedAmounts", () => {
  const supported = [45_000, 82_000]

  it("passes a reply whose every amount is known", () => {
    expect(unsupportedAmounts("El de 10 ml vale $45.000 y el de 30 ml 82 mil 🌿", supported)).toEqual([])
  })

  it("names every amount that is not", () => {
    expect(unsupportedAmounts("Vale $45.000, hoy a $39.900 o treinta mil.", supported)).toEqual([
      "treinta mil",
      "$39.900",
    ])
    expect(unsupportedAmounts("Son 12 dólares", supported)).toEqual(["12 dolares"])
  })
})
