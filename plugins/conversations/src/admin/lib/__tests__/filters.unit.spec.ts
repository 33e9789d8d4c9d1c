import { parseFilter } from "../filters"

it("reads a filter from the address and takes anything else for all", () => {
  expect(parseFilter("human")).toBe("human")
  expect(parseFilter("resolved")).toBe("resolved")
  expect(parseFilter("toString")).toBe("all")
  expect(parseFilter("mine")).toBe("all")
  expect(parseFilter(null)).toBe("all")
})
