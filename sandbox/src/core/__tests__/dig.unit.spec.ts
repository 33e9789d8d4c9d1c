import { dig, digList, digText } from "../dig"

const value = { a: { b: "c", empty: "", list: [1] } }

it("finds what lies at a path", () => {
  expect(dig(value, "a", "b")).toBe("c")
  expect(dig(value)).toBe(value)
  expect(digText(value, "a", "b")).toBe("c")
  expect(digList(value, "a", "list")).toEqual([1])
})

it.each([
  [value, "a", "x", "y"],
  [value, "a", "b", "length"],
  [value, "constructor", "name"],
  [null, "a"],
])("finds nothing where the path of %j breaks off", (root, ...path) => {
  expect(dig(root, ...(path as string[]))).toBeUndefined()
})

it("takes nothing of another kind for a text or a list", () => {
  expect(digText(value, "a", "empty")).toBeUndefined()
  expect(digText(value, "a", "list")).toBeUndefined()
  expect(digList(value, "a", "b")).toEqual([])
})
