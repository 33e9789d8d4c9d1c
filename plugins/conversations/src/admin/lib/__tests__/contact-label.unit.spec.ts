import { contactLabel, contactPhone } from "../contact-label"
import type { Contact } from "../types"

const contact = (overrides: Partial<Contact>): Contact => ({
  id: "cont_1",
  name: null,
  phone: null,
  wa_id: null,
  customer_id: null,
  ...overrides,
})

it.each([
  [contact({ name: "Ana Ruiz", phone: "+573001234567" }), "Ana Ruiz"],
  [contact({ name: "  ", phone: "+573001234567" }), "+57 300 123 4567"],
  [contact({ wa_id: "573001234567" }), "+57 300 123 4567"],
  [contact({}), null],
])("names a contact by what is known (%#)", (given, expected) => {
  expect(contactLabel(given)).toBe(expected)
})

it.each([
  ["573001234567", "+57 300 123 4567"],
  ["14155550100", "+14155550100"],
  ["+14155550100", "+14155550100"],
  ["visitor-1", "visitor-1"],
])("shows the phone of %s as %s", (wa_id, expected) => {
  expect(contactPhone(contact({ wa_id }))).toBe(expected)
})
