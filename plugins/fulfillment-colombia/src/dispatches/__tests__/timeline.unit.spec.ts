import { timeline } from "../timeline"

describe("timeline", () => {
  it("should tell in order what was told and what happened, and nothing that was never sent", () => {
    const entries = timeline({
      operations: [
        { step: "label", state: "planned", error_kind: null, first_sent_at: null, updated_at: "2026-11-27T10:00:00Z" },
        {
          step: "create_order",
          state: "done",
          error_kind: null,
          first_sent_at: "2026-11-27T10:00:00Z",
          updated_at: "2026-11-27T10:00:01Z",
        },
        {
          step: "reply:cexc_1:1",
          state: "failed",
          error_kind: "unavailable",
          first_sent_at: new Date("2026-11-29T10:00:00Z"),
          updated_at: "2026-11-29T10:00:01Z",
        },
      ],
      events: [{ status: "in_transit", at: "2026-11-28T10:00:00Z" }],
      exceptions: [{ status: "pending", reason: "Destinatario ausente", reported_at: "2026-11-28T18:00:00Z" }],
    })
    expect(entries.map(({ kind, name, state, message }) => [kind, name, state, message])).toEqual([
      ["operation", "create_order", "done", null],
      ["status", "in_transit", "in_transit", null],
      ["exception", "novedad", "pending", "Destinatario ausente"],
      ["operation", "reply", "failed", "La transportadora no responde."],
    ])
  })
})
