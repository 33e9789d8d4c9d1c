import { staffActorOf } from "../staff-actor"

describe("staffActorOf", () => {
  it.each([
    ["user", "user_1", "user_1"],
    ["api-key", "apk_1", null],
  ])("should put an actor of type %s on record as %j → %j", (actor_type, actor_id, expected) => {
    const auth_context = { actor_type, actor_id, auth_identity_id: "", app_metadata: {}, user_metadata: {} }

    expect(staffActorOf({ auth_context })).toBe(expected)
  })
})
