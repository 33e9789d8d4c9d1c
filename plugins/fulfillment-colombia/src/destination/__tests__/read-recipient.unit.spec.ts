import { readRecipient, type DeliveryAddress } from "../read-recipient"

const address: DeliveryAddress = {
  first_name: " Helena ",
  last_name: "Rojas\u0000",
  address_1: "Carrera 43A  # 1-50",
  address_2: "Apto 301",
  phone: "+57 301 400 4000",
  metadata: {
    city_code: "05001000",
    document_type: "CC",
    document_number: "1.000.123.456",
    neighborhood: "El Poblado",
  },
}

const withMetadata = (metadata: Record<string, unknown>) => ({
  ...address,
  metadata: { ...address.metadata, ...metadata },
})

describe("readRecipient", () => {
  it("should write a buyer as a waybill does", () => {
    expect(readRecipient(address)).toEqual({
      first_name: "Helena",
      last_name: "Rojas",
      phone: "3014004000",
      document: { type: "CC", number: "1000123456" },
      address: "Carrera 43A # 1-50, Apto 301, Barrio El Poblado",
      city_code: "05001000",
    })
  })

  it.each([
    ["NIT", "900.123.456-8", { type: "NIT", number: "900123456" }],
    ["PPT", "1234567", { type: "PE", number: "1234567" }],
    ["CE", "123456", { type: "CE", number: "123456" }],
  ])("should take a %s", (document_type, document_number, document) => {
    expect(readRecipient(withMetadata({ document_type, document_number })).document).toEqual(document)
  })

  it("should keep a foreign phone by its digits", () => {
    expect(readRecipient({ ...address, phone: "+34 612 345 678" }).phone).toBe("34612345678")
  })

  it.each([
    ["documento", withMetadata({ document_type: "PP", document_number: "AB12345" })],
    ["documento", withMetadata({ document_number: "12" })],
    ["documento", withMetadata({ document_type: undefined })],
    ["teléfono", { ...address, phone: null }],
    ["teléfono", { ...address, phone: "123" }],
    ["vacía", { ...address, address_1: " ", address_2: null }],
    ["nombre", { ...address, first_name: null }],
    ["ciudad", withMetadata({ city_code: undefined })],
    ["vacía", null],
  ])("should say what is missing, not its value: %s", (word, incomplete) => {
    expect(() => readRecipient(incomplete)).toThrow(expect.objectContaining({ type: "invalid_data" }))
    expect(() => readRecipient(incomplete)).toThrow(new RegExp(word))
  })
})
