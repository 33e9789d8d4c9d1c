import { wompi } from "../../../i18n/wompi/es"
import { OWN_WORDS, ownWordsKey } from "../own-words"

it("has one sentence for everything that this shop writes down itself", () => {
  expect(ownWordsKey("the process ended before Wompi's answer")).toBe("wompi.why.interrupted")
  expect(OWN_WORDS.map(ownWordsKey).sort()).toEqual(
    Object.keys(wompi.why)
      .map((key) => `wompi.why.${key}`)
      .sort()
  )
})

it("leaves the words of others alone", () => {
  expect(ownWordsKey("El método de pago no permite este reembolso")).toBeNull()
  expect(ownWordsKey("toString")).toBeNull()
})
