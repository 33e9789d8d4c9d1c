import { isPaid } from "../load-dispatch-order"

describe("isPaid", () => {
  const payment = (captured: number[], refunded: number[] = []) => ({
    provider_id: "pp_wompi_wompi",
    canceled_at: null,
    captures: captured.map((amount) => ({ amount })),
    refunds: refunded.map((amount) => ({ amount })),
  })

  it.each([
    ["all of it", [payment([50_000])], true],
    ["all of it in two parts", [payment([20_000, 30_000])], true],
    ["too little", [payment([49_999])], false],
    ["nothing", [payment([])], false],
    ["all of it, and got a part back", [payment([50_000], [5_000])], true],
    ["all of it, and got it back", [payment([50_000], [50_000])], false],
    ["all of it, and got it back in two parts", [payment([50_000], [20_000, 30_000])], false],
    ["all of it, got it back, and paid again", [payment([50_000], [50_000]), payment([50_000])], true],
  ])("should tell of an order whose buyer paid %s", (_, payments, expected) => {
    expect(isPaid({ payments, total: 50_000 })).toBe(expected)
  })

  it("should call an order paid that costs nothing", () => {
    expect(isPaid({ payments: [], total: 0 })).toBe(true)
  })
})
