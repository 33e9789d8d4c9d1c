import { isKnown } from "../fault-run"

describe("isKnown", () => {
  it("should know what was said of the same thing, and nothing else", () => {
    const known = [{ about: "order 1", says: "two guides" }]

    expect(isKnown(known, { about: "order 1", says: "two guides" })).toBe(true)
    expect(isKnown(known, { about: "order 2", says: "two guides" })).toBe(false)
    expect(isKnown(known, { about: "order 1", says: "no label" })).toBe(false)
    expect(isKnown([], known[0])).toBe(false)
  })
})
