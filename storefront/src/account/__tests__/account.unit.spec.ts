import { readLogIn } from "../../api/auth"
import type { Customer, SavedAddress } from "../../api/customer"
import type { Order } from "../../api/orders"
import { contactValues } from "../../checkout/contact-form"
import { isSamePlace } from "../../checkout/saved-addresses"
import type { Cart } from "../../api/cart"
import { addressValues, defaultAddress, deliveryOf, toAddress } from "../address-values"
import { orderState } from "../order-state"
import { wantedOf } from "../reorder"
import { isWorthRefreshing, tokenAge } from "../token-age"

const NOW = Date.UTC(2026, 10, 28, 15)
const tokenOf = (iat: number) => `h.${Buffer.from(JSON.stringify({ iat })).toString("base64url")}.s`

beforeAll(() => Object.assign(globalThis, { window: globalThis }))
afterAll(() => Reflect.deleteProperty(globalThis, "window"))

describe("a log-in", () => {
  it.each([
    [{ token: "t" }, { kind: "in", token: "t" }],
    [
      { token: "t", verification_required: true },
      { kind: "unconfirmed", token: "t" },
    ],
    [
      { token: "t", mfa_required: true, mfa_challenge: { id: "c", methods: ["totp"] } },
      { kind: "code", token: "t", challengeId: "c", methods: ["totp"] },
    ],
    [{ location: "https://accounts.example.com" }, { kind: "elsewhere", location: "https://accounts.example.com" }],
  ])("comes to what Medusa says: %j", (answer, expected) => {
    expect(readLogIn(answer)).toEqual(expected)
  })
})

describe("a token", () => {
  it("is changed for a new one when it is older than an hour, or does not say how old it is", () => {
    expect(tokenAge(tokenOf(NOW / 1000 - 60), NOW)).toBe(60_000)
    expect(isWorthRefreshing(tokenOf(NOW / 1000 - 3_600), NOW)).toBe(false)
    expect(isWorthRefreshing(tokenOf(NOW / 1000 - 3_601), NOW)).toBe(true)
    expect(isWorthRefreshing("not a token", NOW)).toBe(true)
  })
})

describe("the state of an order", () => {
  it.each([
    [{ status: "canceled", fulfillment_status: "shipped", payment_status: "captured" }, "cancelled"],
    [{ status: "pending", fulfillment_status: "delivered", payment_status: "captured" }, "delivered"],
    [{ status: "pending", fulfillment_status: "partially_delivered", payment_status: "captured" }, "shipped"],
    [{ status: "pending", fulfillment_status: "fulfilled", payment_status: "captured" }, "processing"],
    [{ status: "pending", fulfillment_status: "not_fulfilled", payment_status: "captured" }, "confirmed"],
    [{ status: "pending", fulfillment_status: "not_fulfilled", payment_status: "authorized" }, "pending"],
  ])("of %j is %s", (order, expected) => {
    expect(orderState(order as Parameters<typeof orderState>[0])).toBe(expected)
  })
})

describe("what is bought again", () => {
  it("is each variant once, and what has no variant any more by its name", () => {
    const items = [
      { id: "i1", variant_id: "v1", quantity: 2, title: "Lavanda", variant_title: "10 ml" },
      { id: "i2", variant_id: "v1", quantity: 1, title: "Lavanda", variant_title: "10 ml" },
      { id: "i3", variant_id: null, quantity: 1, title: "Kit", variant_title: null },
    ] as unknown as Order["items"]
    expect(wantedOf(items)).toEqual([
      { variant_id: "v1", quantity: 3, title: "Lavanda, 10 ml" },
      { variant_id: null, quantity: 1, title: "Kit" },
    ])
  })
})

describe("a saved address", () => {
  const address = {
    id: "a1",
    first_name: "Camila",
    last_name: "Rojas",
    phone: "+573001234567",
    address_1: "Calle 45 # 12-34",
    address_2: "Apto 501",
    city: "Medellín",
    province: "Antioquia",
    is_default_shipping: true,
    metadata: { city_code: "05001000", neighborhood: "Laureles", notes: "" },
  } as unknown as SavedAddress
  const customer = { email: "camila@example.com", first_name: "Camila", last_name: null, phone: null, addresses: [] }
  const someone = customer as unknown as Customer

  it("comes out of the form as it went in, its phone and its DANE code whole", () => {
    expect(toAddress(addressValues(address, someone))).toEqual({
      first_name: "Camila",
      last_name: "Rojas",
      phone: "+573001234567",
      address_1: "Calle 45 # 12-34",
      address_2: "Apto 501",
      city: "Medellín",
      province: "Antioquia",
      country_code: "co",
      is_default_shipping: true,
      metadata: { city_code: "05001000", neighborhood: "Laureles", notes: "" },
    })
    expect(addressValues(undefined, someone)).toMatchObject({ first_name: "Camila", last_name: "", is_default: true })
  })

  it("is offered first when it is the main one", () => {
    const other = { ...address, id: "a2", is_default_shipping: false }
    expect(defaultAddress({ ...someone, addresses: [other, address] })?.id).toBe("a1")
    expect(defaultAddress({ ...someone, addresses: [other] })?.id).toBe("a2")
    expect(defaultAddress(null)).toBeUndefined()
  })

  it("is the chosen one while the form says its door", () => {
    expect(isSamePlace(deliveryOf(address), { ...deliveryOf(address), notes: "Timbre 2" })).toBe(true)
    expect(isSamePlace(deliveryOf(address), { ...deliveryOf(address), city_code: "11001000" })).toBe(false)
  })

  it("leaves to the checkout what is typed, then what the cart has, then the account", () => {
    const cart = { email: "cart@example.com", shipping_address: { first_name: "Ana" } } as unknown as Cart
    const known = { ...someone, last_name: "Rojas", phone: "+573001234567" }
    expect(contactValues(cart, { first_name: "Luz" }, known)).toMatchObject({
      email: "cart@example.com",
      first_name: "Luz",
      last_name: "Rojas",
      phone: "300 123 4567",
    })
  })
})
