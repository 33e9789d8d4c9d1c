import { withoutNumbers } from "../without-numbers"

describe("withoutNumbers", () => {
  it("should hide what may be a phone, a document or a guide, and keep short numbers", () => {
    expect(withoutNumbers("guide 58200000001 of 3001112233: fault 12345")).toBe("guide … of …: fault 12345")
  })

  it("should keep 300 characters, and not the beginning of a number at the end of them", () => {
    expect(withoutNumbers("a".repeat(400))).toBe("a".repeat(300))
    expect(withoutNumbers(`${"a".repeat(296)}3001112233`)).toBe(`${"a".repeat(296)}…`)
  })
})
