import { MAX_WORDS, splitIntoChunks } from "../split-into-chunks"

const words = (count: number, word = "palabra") => Array.from({ length: count }, () => word).join(" ")
const lengths = (text: string) => splitIntoChunks(text).map(({ content }) => content.split(/\s+/).length)

describe("splitIntoChunks", () => {
  it("keeps each section under its heading, and numbers the passages", () => {
    expect(splitIntoChunks("Antes.\r\n\r\n# Envíos\nUno.\n\nDos.\n## Costos ##\nTres.\n# Vacío\n")).toEqual([
      { ordinal: 0, heading: null, content: "Antes." },
      { ordinal: 1, heading: "Envíos", content: "Uno.\n\nDos." },
      { ordinal: 2, heading: "Costos", content: "Tres." },
    ])
  })

  it("packs paragraphs up to the limit and not beyond", () => {
    expect(lengths([words(90), words(90), words(90)].join("\n\n"))).toEqual([180, 90])
    expect(lengths([words(150), words(150)].join("\n\n"))).toEqual([150, 150])
  })

  it("splits a long paragraph at its sentences, and a long sentence at its words", () => {
    expect(lengths(`${words(120)}. ${words(120)}.`)).toEqual([120, 120])
    expect(lengths(words(450))).toEqual([200, 200, 50])
  })

  it("loses no word", () => {
    const text = `${words(130, "uno")}. ${words(250, "dos")} ${words(70, "tres")}.\n\n${words(10, "cuatro")}`
    const all = splitIntoChunks(text).map(({ content }) => content)

    expect(all.join(" ").split(/\s+/)).toEqual(text.split(/\s+/))
    expect(Math.max(...lengths(text))).toBeLessThanOrEqual(MAX_WORDS)
  })

  it("finds nothing in a document without text", () => {
    expect(splitIntoChunks(" \n# Solo un título\n")).toEqual([])
  })
})
