import { stringify } from "../query-string"

it.each([
  [{ limit: 2, q: "té verde" }, "limit=2&q=t%C3%A9+verde"],
  [{ id: ["a", "b"] }, "id%5B%5D=a&id%5B%5D=b"],
  [{ created_at: { $gt: "2026" } }, "created_at%5B%24gt%5D=2026"],
  [{ a: null, b: undefined, c: false }, "c=false"],
])("%p becomes %p", (query, text) => expect(stringify(query)).toBe(text))
