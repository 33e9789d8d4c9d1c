import { paginate } from "../paginate"

describe("paginate", () => {
  it("should lead through all pages to an empty token", () => {
    const first = paginate([1, 2, 3], { page_size: "2", page_token: "" })
    expect(first).toMatchObject({ curr_page_token: "", page_item_count: 2, items: [1, 2] })
    const second = paginate([1, 2, 3], { page_size: "2", page_token: first.next_page_token })
    expect(second).toEqual({
      curr_page_token: first.next_page_token,
      next_page_token: "",
      page_item_count: 1,
      items: [3],
    })
  })

  it.each([[{ page_size: "0" }], [{ page_size: "501" }], [{ page_token: "garbage" }]])("should refuse %j", (query) => {
    expect(() => paginate([1], query)).toThrow()
  })
})
