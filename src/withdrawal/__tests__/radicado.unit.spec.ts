import { createRadicado, readRadicado } from "../radicado"

describe("a radicado", () => {
  it("should have the year, and nothing that is mistaken for something else", () => {
    const made = Array.from({ length: 200 }, () => createRadicado("2026-11-28"))
    expect(made.every((radicado) => /^R-2026-[2-9A-HJKMNP-TV-Z]{6}$/.test(radicado))).toBe(true)
    expect(new Set(made).size).toBe(200)
  })

  it("should be read as people type it", () => {
    expect(readRadicado(" r-2026-7k4m9q ")).toBe("R-2026-7K4M9Q")
    expect([readRadicado("R-2026"), readRadicado("R-2026-7K4M9Q'"), readRadicado("")]).toEqual([null, null, null])
  })
})
