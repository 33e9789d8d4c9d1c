import { strayOrders, type OrderTrace } from "../stray-orders"

const at = (second: number) => new Date(Date.UTC(2026, 10, 27, 15, 0, second))

const stray = (part: Partial<OrderTrace> = {}): OrderTrace => ({
  id: "order_stray",
  email: "camila@example.com",
  goods: "variant_1:2",
  createdAt: at(20),
  hasCart: false,
  hasPayment: false,
  paymentStartedAt: null,
  ...part,
})

const whole = (part: Partial<OrderTrace> = {}): OrderTrace =>
  stray({ id: "order_whole", createdAt: at(30), hasCart: true, hasPayment: true, paymentStartedAt: at(10), ...part })

describe("strayOrders", () => {
  it("finds the first try that nobody finished", () => {
    expect(strayOrders([stray(), whole()])).toEqual(["order_stray"])
  })

  it.each<[string, OrderTrace, OrderTrace]>([
    ["has a payment of its own", stray({ hasPayment: true }), whole()],
    ["has a cart", stray({ hasCart: true }), whole()],
    ["is somebody else's", stray({ email: "ana@example.com" }), whole()],
    ["has other goods", stray({ goods: "variant_1:1" }), whole()],
    ["was made before the payment was started", stray({ createdAt: at(9) }), whole()],
    ["was made after the whole order", stray({ createdAt: at(31) }), whole()],
    ["was made while another way of payment was chosen", stray(), whole({ paymentStartedAt: null })],
    ["stands beside another one like it", stray(), stray({ id: "order_other", createdAt: at(30) })],
  ])("leaves an order alone that %s", (_, one, other) => {
    expect(strayOrders([one, other])).toEqual([])
  })
})
