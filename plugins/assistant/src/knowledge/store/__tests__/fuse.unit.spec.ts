import { coveredWords } from "../coverage"
import { fuse } from "../fuse"
import { isBelow } from "../schema"

describe("fuse", () => {
  it("weighs each arm by its share of the best, best first", () => {
    const fused = fuse([
      { id: "text", arms: { vector: 1, text: 0.9 } },
      { id: "both", arms: { vector: 8, text: 0.3 } },
      { id: "none", arms: { vector: -2, text: 0 } },
    ])

    expect(fused.map(({ id }) => id)).toEqual(["both", "text", "none"])
    expect(fused[0].arms.vector).toBe(1)
    expect(fused[0].score).toBeCloseTo(0.8 + 0.2 / 3)
    expect(fused[1].score).toBeCloseTo(0.8 / 8 + 0.2)
    expect(fused[2].score).toBe(0)
  })

  it("gives nothing for nothing, and no NaN when an arm is silent", () => {
    expect(fuse([])).toEqual([])
    expect(fuse([{ arms: { vector: 2, text: 0 } }])[0].score).toBe(0.8)
  })
})

describe("coveredWords", () => {
  it("counts the question's subject words by stem", () => {
    expect(coveredWords("¿aceptan devoluciones de frascos?", "La devolución de un frasco abierto")).toBe(2)
    expect(coveredWords("hola, ¿qué tal?", "hola")).toBe(0)
    expect(coveredWords("partido de fútbol", "Despachamos a todo el país")).toBe(0)
  })
})

describe("isBelow", () => {
  it("compares versions by number", () => {
    expect(isBelow("0.7.4", "0.8.4")).toBe(true)
    expect(isBelow("0.8.10", "0.8.4")).toBe(false)
    expect(isBelow("0.8.4", "0.8.4")).toBe(false)
  })
})
