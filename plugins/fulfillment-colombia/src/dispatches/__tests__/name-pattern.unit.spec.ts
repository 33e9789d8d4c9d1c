import { namePatterns } from "../name-pattern"

const finds = (typed: string, name: string) => namePatterns(typed, 5).every((pattern) => new RegExp(pattern).test(name))

it.each([
  ["maria", "María José"],
  ["MARIA", "maría"],
  ["maría", "MARIA"],
  ["jose", "MARÍA JOSÉ"],
  ["munoz", "Muñoz"],
  ["Müller", "Muller"],
  ["o'brien", "O’Brien"],
  ["ñañez", "Nanez"],
])("should find by %s the name %s", (typed, name) => {
  expect(finds(typed, name)).toBe(true)
})

it.each([
  ["maria", "Mario"],
  ["jose maria", "José"],
  ["munoz", "Munos"],
])("should not find by %s the name %s", (typed, name) => {
  expect(finds(typed, name)).toBe(false)
})

it("should make no pattern of signs, and none beyond the most", () => {
  expect(namePatterns("% _ .* ( \\", 5)).toEqual([])
  expect(namePatterns("a b c d", 2)).toHaveLength(2)
})
