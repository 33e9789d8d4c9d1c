import { whatsappLink } from "../whatsapp-link"

it("has digits only and an encoded message", () => {
  expect(whatsappLink("+57 300 123 4567", "Hola, ¿cuánto vale?")).toBe(
    "https://wa.me/573001234567?text=Hola%2C%20%C2%BFcu%C3%A1nto%20vale%3F"
  )
})
