import { isTruncated } from "../is-truncated"

const NOW = new Date("2026-11-28T08:17:00Z")

const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 60 * 60 * 1000)

describe("isTruncated", () => {
  it.each<[string, number, number, Date | null, boolean]>([
    ["the first list", 0, 3, null, false],
    ["a list as long as the last", 1_100, 1_100, null, false],
    ["half a list", 1_100, 550, null, false],
    ["less than half a list", 1_100, 549, null, true],
    ["the same again in the same night", 1_100, 549, hoursAgo(2), true],
    ["the same again on another night", 1_100, 549, hoursAgo(24), false],
  ])("should judge %s", (_, known, given, shortSince, expected) => {
    expect(isTruncated({ known, given, shortSince, now: NOW })).toBe(expected)
  })
})
