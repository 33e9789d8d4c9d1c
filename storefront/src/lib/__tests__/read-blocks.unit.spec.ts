import { readBlocks } from "../read-blocks"

it("reads headings and paragraphs, and keeps the lines of one paragraph together", () => {
  expect(readBlocks("Uno\ny medio.\n\n## Pago\n\n\n  Dos <b>.  \n")).toEqual([
    { kind: "paragraph", text: "Uno\ny medio." },
    { kind: "heading", text: "Pago" },
    { kind: "paragraph", text: "Dos <b>." },
  ])
})

it("reads nothing from nothing", () => {
  expect(readBlocks(" \n\n ")).toEqual([])
})
