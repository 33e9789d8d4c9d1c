import { OutsideCallError, type OutsideErrorClass } from "@kaiu/medusa-kit"
import { toFailedResult, toSendResult } from "../send-result"

const failure = (errorClass: OutsideErrorClass, status?: number, body?: unknown) =>
  new OutsideCallError({ system: "whatsapp", errorClass, method: "POST", path: "/1/messages", status, body })

const graph = (code: number, status = 400) =>
  failure(status >= 500 ? "server_error" : "rejected", status, {
    error: { message: `(#${code}) Something`, type: "OAuthException", code, error_data: { details: "the details" } },
  })

describe("what became of a try to send", () => {
  it("takes the wamid of an accepted message", () => {
    expect(toSendResult({ messaging_product: "whatsapp", messages: [{ id: "wamid.1" }] })).toEqual({
      kind: "accepted",
      wamid: "wamid.1",
    })
  })

  it.each([["<html>"], [{}], [{ messages: [] }], [null]])(
    "proves nothing by an answer without a message id: %j",
    (data) => {
      expect(toSendResult(data).kind).toBe("unknown")
    }
  )

  it.each([
    ["timeout", undefined],
    ["connection_lost", undefined],
    ["server_error", 500],
    ["server_error", 502],
  ] as const)("does not know the outcome of a %s (%s)", (errorClass, status) => {
    expect(toFailedResult(failure(errorClass, status), 1).kind).toBe("unknown")
  })

  it("does not know the outcome of an error of ours", () => {
    expect(toFailedResult(new TypeError("bug"), 1).kind).toBe("unknown")
  })

  it("tries again what never left, doubling the pause", () => {
    expect([1, 2, 3].map((attempts) => toFailedResult(failure("unreachable"), attempts))).toEqual(
      [2_000, 4_000, 8_000].map((delay_ms) => expect.objectContaining({ kind: "retry", delay_ms }))
    )
  })

  it.each([
    [131016, 503, 2_000],
    [131000, 500, 2_000],
    [130429, 400, 5_000],
    [80007, 400, 5_000],
    [131056, 400, 1_000],
  ])("tries again after %i (HTTP %i) in %i ms", (code, status, delay_ms) => {
    expect(toFailedResult(graph(code, status), 1)).toMatchObject({ kind: "retry", delay_ms, error: { code } })
  })

  it("waits 4^n seconds for one recipient, at most five minutes", () => {
    expect([1, 2, 3, 4, 5, 6].map((attempts) => toFailedResult(graph(131056), attempts))).toEqual(
      [1_000, 4_000, 16_000, 64_000, 256_000, 300_000].map((delay_ms) => expect.objectContaining({ delay_ms }))
    )
  })

  it("blocks outside the service window", () => {
    expect(toFailedResult(graph(131047), 1)).toEqual({
      kind: "refused",
      status: "blocked",
      error: { reason: "window_closed", code: 131047, detail: "the details" },
    })
  })

  it.each([
    [190, 401, "unauthorized"],
    [230, 403, "unauthorized"],
    [131026, 400, "undeliverable"],
    [131050, 400, "opted_out"],
    [100, 400, "invalid_message"],
    [133010, 400, "number_unavailable"],
  ])("gives up on %i (HTTP %i): %s", (code, status, reason) => {
    expect(toFailedResult(graph(code, status), 1)).toMatchObject({
      kind: "refused",
      status: "failed",
      error: { reason, code },
    })
  })

  it("keeps the number of a code that is not in the table", () => {
    expect(toFailedResult(graph(999_999), 1)).toMatchObject({
      kind: "refused",
      status: "failed",
      error: { reason: "refused", code: 999_999 },
    })
    expect(toFailedResult(graph(999_999, 500), 1).kind).toBe("unknown")
  })
})
