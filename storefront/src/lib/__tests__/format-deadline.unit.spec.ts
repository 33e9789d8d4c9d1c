import { formatDeadline } from "../format-deadline"

describe("formatDeadline", () => {
  const read = (language: string) => formatDeadline("2026-11-28T01:05:00Z", language).replace(/\s/g, " ")

  it("should read in Colombia's time, in the shopper's language", () => {
    expect(read("es")).toMatch(/^viernes,? 27 de noviembre,? 8:05 p\. m\.$/)
    expect(read("en")).toMatch(/^Friday, November 27 at 8:05 PM$/)
    expect(read("fr")).toBe(read("es"))
  })
})
