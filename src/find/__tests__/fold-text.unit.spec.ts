import { foldText, slugOf } from "../fold-text"

describe("foldText", () => {
  it.each([
    ["  Árbol de TÉ ", "arbol de te"],
    ["Sueño", "sueno"],
    ["ylang-ylang", "ylang ylang"],
    ["100 % puro_50", "100 puro 50"],
    ["%_'\\", ""],
  ])("%s", (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })
})

it("should make one slug of one need in any spelling", () => {
  expect(["Buen ánimo", "buen-animo", "BUEN  ANIMO"].map(slugOf)).toEqual(Array(3).fill("buen-animo"))
})
