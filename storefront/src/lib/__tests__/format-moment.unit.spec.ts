import { formatDeadline, formatMoment } from "../format-moment"

const MOMENT = "2026-11-28T01:05:00Z"

/** Spaces differ between versions of the data that Node has. */
const readers = (format: (moment: string, language: string) => string) => (language: string) =>
  format(MOMENT, language).replace(/\s/g, " ")

describe("formatMoment", () => {
  const read = readers(formatMoment)

  it("should read in Colombia's time, in the shopper's language", () => {
    expect(read("es")).toMatch(/^27 (de )?nov\.?,? 8:05 p\. m\.$/)
    expect(read("en")).toMatch(/^Nov 27,? 8:05 PM$/)
    expect(read("fr")).toBe(read("es"))
  })
})

describe("formatDeadline", () => {
  const read = readers(formatDeadline)

  it("should read in Colombia's time, in the shopper's language", () => {
    expect(read("es")).toMatch(/^viernes,? 27 de noviembre,? 8:05 p\. m\.$/)
    expect(read("en")).toMatch(/^Friday, November 27 at 8:05 PM$/)
    expect(read("fr")).toBe(read("es"))
  })
})
