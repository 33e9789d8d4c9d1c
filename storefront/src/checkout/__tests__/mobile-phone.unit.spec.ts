import { normalizeMobile, showMobile } from "../mobile-phone"

describe("a mobile phone of Colombia", () => {
  it.each(["3001234567", "300 123 4567", "+57 300 123 4567", "57 3001234567", "(300) 123-4567", "0057 300 1234567"])(
    "is read from %s",
    (text) => expect(normalizeMobile(text)).toBe("+573001234567")
  )

  it.each(["", "6011234567", "300123456", "30012345678", "abc"])("is none: %s", (text) =>
    expect(normalizeMobile(text)).toBeNull()
  )

  it("is shown in groups, and anything else as it is", () => {
    expect(showMobile("+573001234567")).toBe("300 123 4567")
    expect(showMobile("+14155550100")).toBe("+14155550100")
    expect(showMobile(null)).toBe("")
  })
})
