import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { rateLimit, type RateLimitSettings } from "../rate-limit"

const at = (settings: Partial<RateLimitSettings> = {}) => {
  const clock = { time: 0 }
  const middleware = rateLimit({ limit: 2, windowMs: 10_000, now: () => clock.time, ...settings })
  const call = (ip: string | undefined, body: unknown = {}) => {
    const headers: Record<string, string> = {}
    const answer: { status: number; body?: unknown; headers: Record<string, string> } = { status: 200, headers }
    const res = {
      setHeader: (name: string, value: string) => (headers[name] = value),
      status: (status: number) => {
        answer.status = status
        return { json: (json: unknown) => (answer.body = json) }
      },
    }
    const next = jest.fn()
    middleware({ ip, body } as MedusaRequest, res as unknown as MedusaResponse, next)
    expect(next).toHaveBeenCalledTimes(answer.status === 200 ? 1 : 0)
    return answer
  }
  return { clock, call }
}

describe("rateLimit", () => {
  it("should let each caller make its calls and answer 429 to the next one", () => {
    const { call } = at()

    expect([call("1.1.1.1"), call("1.1.1.1"), call("2.2.2.2")].map(({ status }) => status)).toEqual([200, 200, 200])
    expect(call("1.1.1.1")).toEqual({
      status: 429,
      headers: { "Retry-After": "10" },
      body: {
        type: "not_allowed",
        code: "rate_limited",
        message: "Demasiados intentos seguidos. Vuelve a intentar en 10 segundos.",
      },
    })
    expect(call("2.2.2.2").status).toBe(200)
  })

  it("should tell how long to wait, and forget when the window ends", () => {
    const { call, clock } = at({ limit: 1 })
    call("1.1.1.1")

    clock.time = 9_400
    expect(call("1.1.1.1")).toMatchObject({
      headers: { "Retry-After": "1" },
      body: { message: "Demasiados intentos seguidos. Vuelve a intentar en 1 segundo." },
    })
    clock.time = 10_000
    expect(call("1.1.1.1").status).toBe(200)
    expect(call("1.1.1.1").status).toBe(429)
  })

  it("should count by the key of the caller's choice", () => {
    const { call } = at({ limit: 1, keyOf: (req) => (req.body as { phone: string }).phone })

    expect([call("1.1.1.1", { phone: "a" }), call("2.2.2.2", { phone: "a" })].map(({ status }) => status)).toEqual([
      200, 429,
    ])
  })

  it.each([
    ["2001:db8:1:2::1", "2001:db8:1:2:ffff::9", 429],
    ["2001:0db8:1:2::1", "2001:db8:1:2::9", 429],
    ["2001:db8:1:2::1", "2001:db8:1:3::1", 200],
    ["::1", "::2", 429],
    ["fe80::1%eth0", "fe80::2%eth1", 429],
    ["::ffff:1.1.1.1", "1.1.1.1", 429],
    ["::ffff:1.1.1.1", "::ffff:1.1.1.2", 200],
    [undefined, undefined, 429],
  ])("should take %s and %s for the same caller or not", (one, other, status) => {
    const { call } = at({ limit: 1 })
    call(one)

    expect(call(other).status).toBe(status)
  })

  it("should hold a bounded number of callers, forgetting who called longest ago", () => {
    const { call } = at({ limit: 1 })
    call("patient")
    for (let index = 0; index < 9_999; index++) {
      call(`10.${index >> 8}.${index & 255}.1`)
    }
    expect(call("10.0.1.1").status).toBe(429)
    call("one more")
    expect(call("patient").status).toBe(200)
  })
})
