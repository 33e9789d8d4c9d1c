import { neighbour } from "../neighbour"

const ITEMS = [{ id: "a" }, { id: "b" }, { id: "c" }]

it.each([
  ["b", 1, "c"],
  ["b", -1, "a"],
  ["c", 1, undefined],
  ["a", -1, undefined],
  [null, 1, "a"],
  ["gone", -1, "a"],
] as const)("from %s by %i goes to %s", (current, step, expected) => {
  expect(neighbour(ITEMS, current, step)?.id).toBe(expected)
})
