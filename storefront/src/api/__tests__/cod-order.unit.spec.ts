const fetched = jest.fn().mockResolvedValue({ order: { display_id: 7 } })
jest.mock("../store-client", () => ({ storeClient: () => ({ fetch: fetched }) }))

import { codOrderQuery, decideCodOrder } from "../cod-order"

const TOKEN = "abc_-123"

afterEach(() => fetched.mockClear())

it("keeps the token of a link out of every address", async () => {
  await (codOrderQuery(TOKEN).queryFn as (context: object) => Promise<unknown>)({})
  await decideCodOrder(TOKEN, "confirm")
  await decideCodOrder(TOKEN, "cancel")
  expect(fetched.mock.calls.map(([address]) => address)).toEqual([
    "/store/cod",
    "/store/cod/confirm",
    "/store/cod/cancel",
  ])
  expect(fetched.mock.calls.map(([, init]) => init.headers)).toEqual(Array(3).fill({ "x-order-token": TOKEN }))
})

it("sends a damaged token as text that a header takes", async () => {
  await decideCodOrder("pedido ñ\u0000€", "confirm")
  expect(() => new Headers(fetched.mock.calls[0][1].headers)).not.toThrow()
})
