import { endedWithoutDelivery, forwardStatus } from "../message-status"

it.each([
  ["queued", "sent", "sent"],
  ["queued", "unknown", "unknown"],
  ["unknown", "delivered", "delivered"],
  ["sent", "read", "read"],
  ["read", "sent", "read"],
  ["delivered", "sent", "delivered"],
  ["sent", "queued", "sent"],
  ["queued", "failed", "failed"],
  ["sent", "failed", "failed"],
  ["delivered", "failed", "delivered"],
  ["failed", "sent", "failed"],
  ["failed", "delivered", "delivered"],
  ["queued", "blocked", "blocked"],
  ["blocked", "queued", "blocked"],
  ["received", "received", "received"],
] as const)("takes %s, then %s, as %s", (current, next, expected) => {
  expect(forwardStatus(current, next)).toBe(expected)
})

it("knows which statuses never reach the customer", () => {
  expect((["failed", "blocked", "unknown", "sent", "queued"] as const).filter(endedWithoutDelivery)).toEqual([
    "failed",
    "blocked",
  ])
})
