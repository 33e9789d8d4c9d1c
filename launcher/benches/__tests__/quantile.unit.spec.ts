import { quantile } from "../quantile"

const TEN = [10, 1, 9, 2, 8, 3, 7, 4, 6, 5]

describe("quantile", () => {
  it.each([
    [[7], 0.5, 7],
    [[100, 2, 30], 0.5, 30],
    [TEN, 0.5, 6],
    [TEN, 0.95, 10],
    [TEN, 0, 1],
    [TEN, 1, 10],
  ])("should say of %j at %d: %d", (values, share, expected) => {
    expect(quantile(values, share)).toBe(expected)
  })

  it("should say nothing of no values", () => {
    expect(() => quantile([], 0.5)).toThrow("Nothing was measured.")
  })
})
