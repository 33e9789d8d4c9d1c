import type { LabelContent } from "../draw-label"
import { labelPdf } from "../label-pdf"

const label: LabelContent = {
  heading: "COORDINADORA",
  guide: "58200000001",
  barcode: "58200000001",
  reference: "ful_1",
  sender: ["Bodega KAIU", "Calle 80 # 20-30", "Bogotá D.C. · +573001112233"],
  recipient: ["Ana Ruiz", "Carrera 43A # 1-50", "Medellín (Antioquia)"],
  destination: "MEDELLÍN",
  facts: "1 kg · 1 pieza",
  collect: 0,
}

const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type \/Page\b(?!s)/g)?.length
const sizeOf = (pdf: Buffer) => /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString("latin1"))?.slice(1).map(Number)

describe("labelPdf", () => {
  it("should make one page per label, of the label's size", async () => {
    const pdf = await labelPdf([label, label, label], "LABEL_10x15")
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-")
    expect(pagesOf(pdf)).toBe(3)
    const [width, height] = sizeOf(pdf) ?? []
    expect(width).toBeCloseTo(283.46, 1)
    expect(height).toBeCloseTo(425.2, 1)
  })

  it("should put two labels on a letter page", async () => {
    const pdf = await labelPdf([label, label, label], "LETTER_2PP")
    expect(pagesOf(pdf)).toBe(2)
    expect(sizeOf(pdf)).toEqual([612, 792])
  })

  it("should fit a square label on its one page, long texts and all", async () => {
    const long = "Conjunto Residencial Los Almendros de la Sabana, torre 14, apartamento 1203 ".repeat(3)
    const pdf = await labelPdf([{ ...label, recipient: [long, long, long, long] }], "LABEL_10x10")
    expect(pagesOf(pdf)).toBe(1)
  })
})
