import { ApiError } from "../api-error"
import { orderTrackingQuery, type OrderState } from "../order-tracking"

const { refetchInterval, refetchOnWindowFocus, refetchOnReconnect } = orderTrackingQuery("token")

/** What the page does next after a look that ended so. */
const next = (look: { order?: OrderState; error?: Error }) => {
  const query = { state: { data: look.order && { state: look.order }, error: look.error ?? null } }
  const ask = (rule: unknown) => (rule as (query: unknown) => unknown)(query)
  return [ask(refetchInterval), ask(refetchOnWindowFocus), ask(refetchOnReconnect)]
}

const AGAIN = [20_000, true, true]
const NEVER = [false, false, false]

describe("orderTrackingQuery", () => {
  it("should look again while there may be news, and after a failure that may pass", () => {
    expect(next({ order: "shipped" })).toEqual(AGAIN)
    expect(next({ error: new ApiError({ kind: "unavailable" }) })).toEqual(AGAIN)
    expect(next({ order: "shipped", error: new ApiError({ kind: "offline" }) })).toEqual(AGAIN)
  })

  it("should look no more at an order that is over, nor with a token that is", () => {
    expect(next({ order: "delivered" })).toEqual(NEVER)
    expect(next({ error: new ApiError({ kind: "not_found" }) })).toEqual(NEVER)
    expect(next({ order: "shipped", error: new ApiError({ kind: "not_found" }) })).toEqual(NEVER)
  })
})
