import { equalInConstantTime } from "../equal-in-constant-time"

describe("equalInConstantTime", () => {
  it.each([
    ["abc", "abc", true],
    ["abc", "abd", false],
    ["abc", "ab", false],
    ["", "", true],
    ["ñ", "n", false],
  ])("%p and %p: %p", (left, right, result) => expect(equalInConstantTime(left, right)).toBe(result))
})
