import { DIMENSIONS, FAMILIES, K1, prefixes } from "../families"
import { fnv1a } from "../fnv"
import { embedPassage, embedQuestion, inverseFrequency, weighByRarity } from "../sparse-embedder"
import { fromSparseArray, toSparseArray } from "../sparse-embeddings"
import { dimensionsOfSparsevec, toSparsevec } from "../sparsevec"

const score = (question: string, passage: string) => {
  const vector = embedPassage(passage)
  return [...embedQuestion(question)].reduce(
    (sum, [dimension, weight]) => sum + weight * (vector.get(dimension) ?? 0),
    0
  )
}

describe("fnv1a", () => {
  it.each([
    ["", 0x811c9dc5],
    ["a", 0xe40c292c],
    ["foobar", 0xbf9cf968],
  ])("hashes %p as the published test vectors say", (text, hash) => {
    expect(fnv1a(text)).toBe(hash)
  })
})

describe("features", () => {
  it("does not see accents, case, punctuation and stopwords", () => {
    expect(prefixes("¿Cuál es la DEVOLUCIÓN de los envíos?")).toEqual(["devol", "envio"])
    expect(embedQuestion("¡Devolución!")).toEqual(embedQuestion("devolucion"))
    expect(embedQuestion("¿y de la que?").size).toBe(0)
  })

  it("tells ñ from n", () => {
    expect(prefixes("baño bano")).toEqual(["baño", "bano"])
  })

  it("makes one question dimension of each family's features", () => {
    // "pago contra": 2 prefixes, 1 bigram, 3 + 5 four-grams of "_pago_" and "_contra_"
    expect(embedQuestion("pago contra").size).toBe(2 + 1 + 3 + 5)
    expect([...embedQuestion("pago").values()].filter((weight) => weight === FAMILIES.prefix.weight)).toHaveLength(1)
  })
})

describe("embedPassage", () => {
  it("is BM25's saturated, length-normalised frequency", () => {
    const dimension = fnv1a("prefix:pago") % DIMENSIONS
    const { b, averageLength } = FAMILIES.prefix
    const value = (frequency: number, length: number) =>
      (frequency * (K1 + 1)) / (frequency + K1 * (1 - b + (b * length) / averageLength))

    expect(embedPassage("pago").get(dimension)).toBeCloseTo(value(1, 1))
    expect(embedPassage("pago pago pago").get(dimension)).toBeCloseTo(value(3, 3))
    expect(embedPassage("pago tarjeta efectivo banco").get(dimension)).toBeCloseTo(value(1, 4))
  })

  it("scores the same words above a misspelling, and a misspelling above other words", () => {
    const passage = "Puedes pedir la devolución del dinero."
    expect(score("devolución dinero", passage)).toBeGreaterThan(score("debolución dinero", passage))
    expect(score("debolución", passage)).toBeGreaterThan(score("horario", passage))
    expect(score("horario", passage)).toBe(0)
  })
})

describe("weighByRarity", () => {
  it("weighs rare features more and drops unknown ones", () => {
    const question = new Map([[1, 1], [2, 1], [3, 1]]) // prettier-ignore
    const weighed = weighByRarity(question, 100, new Map([[1, 1], [2, 80]])) // prettier-ignore

    expect([...weighed.keys()]).toEqual([1, 2])
    expect(weighed.get(1)).toBeCloseTo(inverseFrequency(100, 1))
    expect(weighed.get(1)).toBeGreaterThan(weighed.get(2) as number)
    expect(inverseFrequency(10, 10)).toBeGreaterThan(0)
  })
})

describe("sparsevec", () => {
  const vector = new Map([[1_048_575, 0.5], [0, 1.25]]) // prettier-ignore

  it("counts dimensions from one, in ascending order", () => {
    expect(toSparsevec(vector)).toBe("{1:1.25000,1048576:0.500000}/1048576")
    expect(dimensionsOfSparsevec("{1:1.25,1048576:0.5}/1048576")).toEqual([0, 1_048_575])
  })

  it("survives LangChain's array form", () => {
    const array = toSparseArray(vector)
    expect(array).toHaveLength(DIMENSIONS)
    expect(Object.keys(array)).toHaveLength(2)
    expect(fromSparseArray(array)).toEqual(vector)
  })
})
