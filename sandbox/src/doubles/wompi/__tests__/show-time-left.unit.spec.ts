import { showTimeLeft } from "../checkout/copy"

describe("showTimeLeft", () => {
  it.each([
    [179_001, "3:00"],
    [61_000, "1:01"],
    [9_000, "0:09"],
    [7_384_000, "2:03:04"],
    [-5, "0:00"],
  ])("should show %s ms as %s", (ms, text) => {
    expect(showTimeLeft(ms)).toBe(text)
  })
})
