import { actionsFor } from "../actions"

describe("actionsFor", () => {
  it.each([
    ["received", "support", ["accept", "refuse"]],
    ["received", "warehouse", []],
    ["received", null, []],
    ["accepted", "support", []],
    ["goods_back", "admin", ["refunded"]],
    ["refunded", "admin", []],
    ["refused", "admin", []],
  ] as const)("should offer in %s to %s: %j", (state, role, actions) => {
    expect(actionsFor(state, role)).toEqual(actions)
  })
})
