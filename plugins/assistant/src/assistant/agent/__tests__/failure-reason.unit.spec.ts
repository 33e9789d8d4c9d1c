import { describeFailure, failureReason } from "../failure-reason"

const named = (name: string, options: { cause?: unknown; status?: number } = {}) => {
  const error = new Error("lo que escribió el cliente", { cause: options.cause })
  return Object.assign(error, { name, ...(options.status ? { status: options.status } : {}) })
}

describe("failureReason", () => {
  it.each([
    [named("ModelCallLimitMiddlewareError"), "run_limit"],
    [named("MiddlewareError", { cause: named("ToolCallLimitExceededError") }), "run_limit"],
    [named("GraphRecursionError"), "run_limit"],
    [named("ModelRefusalError"), "model_refused"],
    [named("TimeoutError"), "model_unavailable"],
    ["a text", "model_unavailable"],
  ] as const)("names why %s ended the turn", (error, reason) => {
    expect(failureReason(error)).toBe(reason)
  })
})

describe("describeFailure", () => {
  it("gives names and status, and no message", () => {
    expect(describeFailure(named("Error", { cause: named("APIError", { status: 529 }) }))).toBe("Error < APIError 529")
    expect(describeFailure("lo que escribió el cliente")).toBe("unknown error")
  })
})
