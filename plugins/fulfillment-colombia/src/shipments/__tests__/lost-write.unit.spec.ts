import { nextLookAt } from "../lost-write"

const sentAt = new Date("2026-11-28T05:00:00Z")
const after = (seconds: number) => new Date(sentAt.getTime() + seconds * 1_000)

describe("nextLookAt", () => {
  it.each([
    { what: "at once", age: 0, looks: 1, next: 20 },
    { what: "before the pause is over, however often", age: 19, looks: 5, next: 20 },
    { what: "after the pause", age: 25, looks: 2, next: 60 },
    { what: "late and for the first time", age: 100, looks: 1, next: 120 },
    { what: "late and again", age: 61, looks: 3, next: null },
  ])("should look again at $next s when it looked $what", ({ age, looks, next }) => {
    expect(nextLookAt(sentAt, looks, after(age))).toEqual(next === null ? null : after(next))
  })
})
