import { formatMoment } from "../format-moment"

describe("formatMoment", () => {
  const read = (language: string) => formatMoment("2026-11-28T01:05:00Z", language).replace(/\s/g, " ")

  it("should read in Colombia's time, in the shopper's language", () => {
    expect(read("es")).toMatch(/^27 (de )?nov\.?,? 8:05 p\. m\.$/)
    expect(read("en")).toMatch(/^Nov 27,? 8:05 PM$/)
    expect(read("fr")).toBe(read("es"))
  })
})
