import type { Cart } from "../../api/cart"
import { openStep, stepAfter } from "../steps"

const contact = { email: "camila@example.com", shipping_address: { phone: "+573001234567", last_name: "Rojas" } }
const address = { ...contact, shipping_address: { ...contact.shipping_address, address_1: "Calle 1", city: "Cali" } }
const shipped = { ...address, shipping_methods: [{ id: "sm_1" }] }
const cart = (parts: object) => parts as Cart

describe("the step that is shown", () => {
  it("is the first that is not done, whatever the address wants", () => {
    expect(openStep("revisar", cart({}), false)).toBe("contacto")
    expect(openStep(null, cart(contact), false)).toBe("entrega")
    expect(openStep("pago", cart(address), true)).toBe("envio")
    expect(openStep("revisar", cart(shipped), false)).toBe("pago")
    expect(openStep(null, cart(shipped), true)).toBe("revisar")
  })

  it("may be an earlier one, so that it can be corrected", () => {
    expect(openStep("contacto", cart(shipped), true)).toBe("contacto")
    expect(openStep("entrega", cart(shipped), true)).toBe("entrega")
  })

  it("is none that the address made up", () => {
    expect(openStep("regalo", cart(contact), false)).toBe("entrega")
  })

  it("does not take blanks for an answer", () => {
    expect(openStep(null, cart({ ...contact, email: "  " }), false)).toBe("contacto")
  })

  it("is followed by the next one, and the last by none", () => {
    expect(stepAfter("contacto")).toBe("entrega")
    expect(stepAfter("revisar")).toBe("revisar")
  })
})
