import { toFilters } from "../to-filters"

describe("toFilters", () => {
  it("finds a phone however it is typed", () => {
    expect(toFilters({ q: "+57 (300) 123-45" })).toMatchObject({
      $or: expect.arrayContaining([{ contact: { phone: { $ilike: "%5730012345%" } } }]),
    })
  })

  it("lets wildcards stand for themselves", () => {
    expect(toFilters({ q: "100%_\\" })).toMatchObject({
      $or: [
        { contact: { name: { $ilike: "%100\\%\\_\\\\%" } } },
        { messages: { text: { $ilike: "%100\\%\\_\\\\%" } } },
      ],
    })
  })

  it("passes the other filters on, with nobody as null", () => {
    expect(toFilters({ q: "", status: "open", assignee_id: "none" })).toEqual({ status: "open", assignee_id: null })
    expect(toFilters({ owner: "bot", assignee_id: "user_1" })).toEqual({ owner: "bot", assignee_id: "user_1" })
  })
})
