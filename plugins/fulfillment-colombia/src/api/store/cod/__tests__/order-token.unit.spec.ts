import { orderTokenOf } from "../order-token"

const tokenOf = (value: string | string[] | undefined) => orderTokenOf({ headers: { "x-order-token": value } })

describe("orderTokenOf", () => {
  it("should be the header's text", () => {
    expect(tokenOf("abc_-123")).toBe("abc_-123")
    expect(tokenOf("a".repeat(200))).toHaveLength(200)
  })

  it.each([
    ["missing", undefined],
    ["longer than any token", "a".repeat(201)],
    ["sent twice", ["abc", "abd"]],
  ])("should be nothing when it is %s", (_, value) => {
    expect(tokenOf(value)).toBe("")
  })
})
