import { kindOfFailure, kindOfStatus } from "../api-error"

it.each([
  [404, "not_found"],
  [500, "unavailable"],
  [503, "unavailable"],
  [429, "unavailable"],
  [400, "rejected"],
  [401, "rejected"],
])("status %p is %p", (status, kind) => expect(kindOfStatus(status)).toBe(kind))

it("tells a timeout from a lost network", () => {
  expect(kindOfFailure(new DOMException("late", "TimeoutError"))).toBe("timeout")
  expect(kindOfFailure(new TypeError("Failed to fetch"))).toBe("offline")
})
