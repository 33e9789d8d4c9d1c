import { hashEmail, hashPhone, isOrderOf } from "../person"

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

it("should hash as everybody else can", () => {
  expect(hashEmail(" Ana@Correo.co")).toBe("85fcc737579f8be786746e857cf0f9679aa20ecc5acb9638991e6b12b9f40caa")
  expect(hashPhone("300 123 4567")).toBe("5b181b132cc2c1b40eb94df758a7b9048cbcd7581782bd3dd8d5a2f8aca96ad0")
  expect(hashPhone("no es un teléfono")).toBeNull()
})
