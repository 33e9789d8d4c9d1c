import { dueAtDoor, isPaid, isPaidBack } from "../load-dispatch-order"

const payment = (captured: number[], refunded: number[] = []) => ({
  provider_id: "pp_wompi_wompi",
  canceled_at: null,
  captures: captured.map((amount) => ({ amount })),
  refunds: refunded.map((amount) => ({ amount })),
})

describe("isPaid", () => {
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

describe("isPaidBack", () => {
  it.each([
    ["was never paid", [payment([])], false],
    ["has no payment", [], false],
    ["is paid", [payment([50_000])], false],
    ["was paid back in part", [payment([50_000], [5_000])], false],
    ["was paid back", [payment([50_000], [20_000, 30_000])], true],
    ["was paid back and paid again", [payment([50_000], [50_000]), payment([50_000])], false],
  ])("should tell of an order that %s", (_, payments, expected) => {
    expect(isPaidBack({ payments })).toBe(expected)
  })
})

it("should ask at the door for what was not paid otherwise", () => {
  const cod = { ...payment([]), provider_id: "pp_cod_cod" }
  expect(dueAtDoor({ payments: [cod], total: 85_200 })).toBe(85_200)
  expect(dueAtDoor({ payments: [cod, payment([20_000], [5_000])], total: 100_200 })).toBe(85_200)
})
