import { matchesProof } from "../match-proof"

const contact = { email: "helena@example.com", phones: [null, "+573014004000"] }

describe("matchesProof", () => {
  it.each([
    [{ phone: "301 400 4000" }, true],
    [{ email: " Helena@Example.com " }, true],
    [{ phone: "3014004000", email: "helena@example.com" }, true],
    [{ phone: "3014004001" }, false],
    [{ email: "elena@example.com" }, false],
    [{ phone: "3014004000", email: "elena@example.com" }, false],
    [{ phone: "nobody" }, false],
    [{}, false],
  ])("should answer %j with %s", (proof, fits) => {
    expect(matchesProof(proof, contact)).toBe(fits)
  })

  it("should not open an order that knows nobody", () => {
    expect(matchesProof({ phone: "x", email: "" }, { email: null, phones: ["y"] })).toBe(false)
    expect(matchesProof({ email: "a@b.co" }, { phones: [] })).toBe(false)
  })
})
