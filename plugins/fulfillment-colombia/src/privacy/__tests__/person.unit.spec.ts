import { hashEmail, hashPhone } from "@kaiu/medusa-kit"
import { isOrderOf } from "../person"

const order = { customer_id: "cus_1", email: "Ana@Correo.co ", phones: [null, "300 123 4567"] }

it.each([
  ["an account", { customer_id: "cus_1" }],
  ["an e-mail in another spelling", { email_hash: hashEmail("ana@correo.co") }],
  ["a phone in another spelling", { phone_hash: hashPhone("+57 3001234567") as string }],
  ["a hash in capitals", { email_hash: hashEmail("ana@correo.co").toUpperCase() }],
  ["one of several", { customer_id: "cus_2", phone_hash: hashPhone("3001234567") as string }],
])("should know a person's order by %s", (_by, person) => {
  expect(isOrderOf(person, order)).toBe(true)
})

it.each([
  ["nothing at all", {}],
  ["another account", { customer_id: "cus_2" }],
  ["another e-mail", { email_hash: hashEmail("eva@correo.co") }],
  ["another phone", { phone_hash: hashPhone("3001234568") as string }],
  ["the e-mail itself", { email_hash: "ana@correo.co" }],
])("should not take an order for a person's by %s", (_by, person) => {
  expect(isOrderOf(person, order)).toBe(false)
})

it("should not take a guest's order for that of a person without account", () => {
  expect(isOrderOf({ customer_id: undefined }, { customer_id: undefined, email: null, phones: [] })).toBe(false)
})
