import { isFiltered, parseListAddress, toListQuery } from "../list-address"

const parse = (search: string) => parseListAddress(new URLSearchParams(search))

it("asks for what the address says", () => {
  expect(toListQuery(parse("q= 12-3 &status=DECLINED&method=PSE&orphans=true&page=3"))).toEqual({
    limit: 20,
    offset: 40,
    q: "12-3",
    status: "DECLINED",
    payment_method_type: "PSE",
    is_orphan: true,
  })
})

it("leaves out what it does not know", () => {
  const address = parse("status=PAID&method=toString&orphans=yes&page=-2")
  expect(address).toEqual({ q: "", status: null, method: null, orphans: false, page: 1 })
  expect(isFiltered(address)).toBe(false)
  expect(toListQuery(address)).toEqual({ limit: 20, offset: 0 })
})

it("does not take an open transaction or a page for a filter", () => {
  expect(isFiltered(parse("id=wptx_1&page=2"))).toBe(false)
  expect(isFiltered(parse("q=1"))).toBe(true)
})
