import { chooseParts } from "../choose-parts"

const PARTS = ["steps", "storm"]
const POINTS = [{ name: "order: sent" }, { name: "refund: sent" }, { name: "refund: done" }]

const namesOf = (only: string[]) => chooseParts(only, PARTS, POINTS).points.map(({ name }) => name)

describe("chooseParts", () => {
  it("takes everything when nothing is chosen", () => {
    const { takes, points } = chooseParts([], PARTS, POINTS)
    expect(PARTS.map(takes)).toEqual([true, true])
    expect(points).toEqual(POINTS)
  })

  it("takes the parts that are named", () => {
    expect(PARTS.map(chooseParts(["storm"], PARTS, POINTS).takes)).toEqual([false, true])
    expect(PARTS.map(chooseParts(["steps:order"], PARTS, POINTS).takes)).toEqual([true, false])
  })

  it("takes the kill points that any of the texts finds", () => {
    expect(namesOf(["steps:order", "steps:done"])).toEqual(["order: sent", "refund: done"])
  })

  it("names the parts there are when one is unknown", () => {
    expect(() => chooseParts(["strom"], PARTS, POINTS)).toThrow("--only must be of steps, storm (steps:TEXT")
  })
})
