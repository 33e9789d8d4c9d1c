import { codConfirmationSchema } from "../../templates/cod-confirmation"
import { orderConfirmedSchema } from "../../templates/order-confirmed"
import { orderShippedSchema } from "../../templates/order-shipped"
import { paymentRejectedSchema } from "../../templates/payment-rejected"
import { withdrawalSchema } from "../../templates/withdrawal"
import { codConfirmationMail, type WaitingCollection } from "../cod-confirmation-mail"
import { orderConfirmedMail, type ConfirmedOrder } from "../order-confirmed-mail"
import { orderShippedMail, type ShippedOrder } from "../order-shipped-mail"
import { paymentRejectedMail, type RejectedSession } from "../payment-rejected-mail"
import { withdrawalMail, type ToldWithdrawal } from "../withdrawal-mail"

const order: ConfirmedOrder = {
  id: "order_1",
  display_id: 1042,
  email: "ana@example.com",
  currency_code: "cop",
  total: "102500",
  shipping_total: 12_500,
  discount_total: 0,
  tax_total: 14_370.5,
  items: [
    { title: "Aceite de lavanda", variant_title: "10 ml", quantity: 2, total: { value: "90000", precision: 20 } },
    { title: "Kit", variant_title: "Kit", quantity: 1, total: 0 },
    null,
  ],
  shipping_address: { first_name: "Ana", last_name: "Díaz", address_1: "Calle 80 # 20-30", city: "Bogotá" },
}

describe("orderConfirmedMail", () => {
  it("should fit the template, with amounts as numbers", () => {
    const mail = orderConfirmedMail(order)
    expect(mail).toMatchObject({
      to: "ana@example.com",
      template: "order-confirmed",
      idempotency_key: "order_1:order-confirmed",
      resource_id: "order_1",
    })
    expect(orderConfirmedSchema.parse(mail?.data)).toEqual({
      order_number: "#1042",
      customer_name: "Ana",
      currency_code: "cop",
      items: [
        { title: "Aceite de lavanda, 10 ml", quantity: 2, total: 90_000 },
        { title: "Kit", quantity: 1, total: 0 },
      ],
      shipping_total: 12_500,
      discount_total: 0,
      tax_total: 14_370.5,
      total: 102_500,
      shipping_address: ["Ana Díaz", "Calle 80 # 20-30", "Bogotá"],
      bank_transfer: null,
    })
  })

  it("should say how to pay while the order waits for a bank transfer, and only then", () => {
    const data = {
      session_id: "payses_1",
      reference: "T7K4M9QX",
      amount: 102_500,
      currency: "COP",
      accounts: [{ bank: "Bancolombia", kind: "Ahorros", number: "001", holder: "KAIU", document: "NIT 1" }],
      instructions: null,
      time_limit_hours: 48,
      deadline: "2026-11-24T15:00:00.000Z",
    }
    const paidBy = (payment: object) =>
      orderConfirmedMail({
        ...order,
        payment_collections: [null, { payments: [{ provider_id: "pp_transfer_transfer", data, ...payment }] }],
      })?.data.bank_transfer
    expect(paidBy({})).toEqual({
      reference: "T7K4M9QX",
      amount: 102_500,
      accounts: data.accounts,
      instructions: null,
      deadline: data.deadline,
    })
    expect(paidBy({ captured_at: data.deadline })).toBeNull()
    expect(paidBy({ canceled_at: data.deadline })).toBeNull()
    expect(paidBy({ provider_id: "pp_wompi_wompi" })).toBeNull()
    expect(paidBy({ provider_id: "pp_transferred" })).toBeNull()
    expect(paidBy({ data: { ...data, accounts: [] } })).toBeNull()
    expect(paidBy({ data: null })).toBeNull()
  })

  it("should write nobody when the order has no e-mail", () => {
    expect(orderConfirmedMail({ ...order, email: null })).toBeNull()
  })
})

describe("codConfirmationMail", () => {
  const link = { url: "https://kaiu.test/pedido/abc" }
  const collection: WaitingCollection = {
    order_id: "order_1",
    payment_id: "pay_1",
    amount: 102_500,
    state: "pending",
    deadline_at: new Date("2026-11-29T01:05:00Z"),
    order: {
      display_id: 1042,
      email: "ana@example.com",
      currency_code: "cop",
      shipping_address: { first_name: "Ana" },
    },
  }

  it("should fit the template, once for each payment", () => {
    const mail = codConfirmationMail(collection, link)
    expect(mail).toMatchObject({
      to: "ana@example.com",
      template: "cod-confirmation",
      idempotency_key: "order_1:cod-confirmation:pay_1",
    })
    expect(codConfirmationSchema.parse(mail?.data)).toEqual({
      order_number: "#1042",
      customer_name: "Ana",
      currency_code: "cop",
      amount: 102_500,
      deadline_at: "2026-11-29T01:05:00.000Z",
      confirm_url: link.url,
    })
  })

  it.each([
    ["confirmed", { state: "confirmed" }],
    ["cancelled", { state: "cancelled" }],
    ["of somebody without e-mail", { order: { ...collection.order, email: null } as WaitingCollection["order"] }],
    ["of nobody", { order: null }],
    ["without an end", { deadline_at: null }],
  ])("should write nobody about an order that is %s", (_, part) => {
    expect(codConfirmationMail({ ...collection, ...part }, link)).toBeNull()
  })

  it("should write nobody without a link, or about nothing", () => {
    expect(codConfirmationMail(collection, { url: null })).toBeNull()
    expect(codConfirmationMail(undefined, link)).toBeNull()
  })
})

describe("paymentRejectedMail", () => {
  const session: RejectedSession = { id: "payses_1", amount: "45000", currency_code: "cop" }

  it("should write to the cart's buyer, or to the order's once there is one", () => {
    const cart = { email: "ana@example.com", shipping_address: { first_name: "Ana" } }
    const fromCart = paymentRejectedMail({ ...session, payment_collection: { cart, order: null } })
    expect(fromCart).toMatchObject({ to: "ana@example.com", idempotency_key: "payses_1:payment-rejected" })
    expect(paymentRejectedSchema.parse(fromCart?.data)).toEqual({
      customer_name: "Ana",
      currency_code: "cop",
      amount: 45_000,
    })
    const fromOrder = paymentRejectedMail({
      ...session,
      payment_collection: { cart: { email: null }, order: { email: "eva@example.com" } },
    })
    expect(fromOrder?.to).toBe("eva@example.com")
  })

  it("should write nobody when no e-mail is known", () => {
    expect(paymentRejectedMail(session)).toBeNull()
    expect(paymentRejectedMail({ ...session, payment_collection: { cart: {}, order: null } })).toBeNull()
  })
})

describe("orderShippedMail", () => {
  const shipped: ShippedOrder = {
    id: "order_1",
    display_id: 1042,
    email: "ana@example.com",
    fulfillments: [
      { id: "ful_0", labels: [{ tracking_number: "000", tracking_url: "https://carrier.test/000" }] },
      { id: "ful_1", labels: [{ tracking_number: "123", tracking_url: "https://carrier.test/123" }] },
    ],
  }
  const dataOf = (...args: Parameters<typeof orderShippedMail>) =>
    orderShippedSchema.parse(orderShippedMail(...args)?.data)

  it("should give the guide and link of this parcel", () => {
    expect(dataOf(shipped, { fulfillment_id: "ful_1", tracking_number: "123" })).toMatchObject({
      tracking_number: "123",
      tracking_url: "https://carrier.test/123",
    })
    expect(dataOf(shipped, { fulfillment_id: "ful_1", tracking_number: null }).tracking_number).toBe("123")
    expect(orderShippedMail(shipped, { fulfillment_id: "ful_1" })?.idempotency_key).toBe("order_1:ful_1:order-shipped")
  })

  it("should link nothing that belongs to another guide or is no web address", () => {
    expect(dataOf(shipped, { fulfillment_id: "ful_1", tracking_number: "999" }).tracking_url).toBeNull()
    const odd = { ...shipped, fulfillments: [{ id: "ful_1", labels: [{ tracking_number: "123", tracking_url: "#" }] }] }
    expect(dataOf(odd, { fulfillment_id: "ful_1", tracking_number: "123" }).tracking_url).toBeNull()
  })

  it("should do without a label", () => {
    const bare = { ...shipped, fulfillments: null }
    expect(dataOf(bare, { fulfillment_id: "ful_1" })).toMatchObject({ tracking_number: null, tracking_url: null })
  })
})

describe("withdrawalMail", () => {
  const withdrawal: ToldWithdrawal = {
    id: "wdr_1",
    radicado: "R-2026-7K4M9Q",
    state: "accepted",
    order_id: "order_1",
    order_number: "1042",
    items: [{ title: "Kit", quantity: 1 }],
    refund_due: "2026-12-13",
    refusal: null,
    return_id: "return_1",
    order: { email: "ana@example.com", shipping_address: { first_name: "Ana" } },
  }
  const location = { name: "Bodega", address: { address_1: "Calle 1 # 2-3", city: "Bogotá", phone: null } }

  it("should fit the template, once for each state", () => {
    const mail = withdrawalMail(withdrawal, { state: "accepted", location })
    expect(mail).toMatchObject({ to: "ana@example.com", idempotency_key: "wdr_1:withdrawal:accepted" })
    expect(withdrawalSchema.parse(mail?.data)).toMatchObject({
      order_number: "#1042",
      return_address: ["Bodega", "Calle 1 # 2-3", "Bogotá"],
    })
  })

  it("should tell nobody of a state that is over, and nothing without an address", () => {
    expect(withdrawalMail(withdrawal, { state: "received", location })).toBeNull()
    expect(withdrawalMail({ ...withdrawal, order: { email: null } }, { state: "accepted", location })).toBeNull()
    expect(withdrawalMail(undefined, { state: "accepted", location: undefined })).toBeNull()
  })
})
