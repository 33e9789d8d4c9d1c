import { holderOf } from "../holder"

it.each([
  ["bot", "user_1", "bot"],
  ["human", "user_1", "you"],
  ["human", "user_2", "other"],
  ["human", null, "waiting"],
] as const)("sees %s with assignee %s as %s", (owner, assignee_id, expected) => {
  expect(holderOf({ owner, assignee_id }, "user_1")).toBe(expected)
})

it("does not take a colleague for oneself before one's own id is known", () => {
  expect(holderOf({ owner: "human", assignee_id: "user_1" }, undefined)).toBe("other")
})
