import { nitCheckDigit, normalizeDocument, parseColombianPhone, parseNit, toE164 } from "../../index"

describe("parseColombianPhone", () => {
  it.each([
    "3001234567",
    "300 123 4567",
    "300.123.4567",
    "300-123-45-67",
    "+57 (300) 123-4567",
    "57 3001234567",
    "00573001234567",
    "033001234567",
    "03001234567",
  ])("reads the mobile %p", (text) => {
    expect(parseColombianPhone(text)).toEqual({ e164: "+573001234567", national: "3001234567", kind: "mobile" })
  })

  it("reads a fixed line of the ten-digit plan", () => {
    expect(parseColombianPhone("601 743 2100")).toEqual({
      e164: "+576017432100",
      national: "6017432100",
      kind: "fixed_line",
    })
  })

  it.each(["", "12345", "7432100", "+1 650 555 1234", "9001234567", "cuesta $3.001"])("refuses %p", (text) => {
    expect(parseColombianPhone(text)).toBeNull()
  })
})

describe("toE164", () => {
  it("keeps another country's number", () => expect(toE164("+1 650 253 0000")).toBe("+16502530000"))
  it("takes a number without country as Colombian", () => expect(toE164("3101234567")).toBe("+573101234567"))
  it("refuses nonsense", () => expect(toE164("hola")).toBeNull())
})

describe("NIT", () => {
  // Published NITs: Bancolombia, Ecopetrol, DIAN.
  it.each([
    ["890903938", 8],
    ["899999068", 1],
    ["800197268", 4],
  ])("has the check digit of %p", (nit, digit) => expect(nitCheckDigit(nit)).toBe(digit))

  it.each(["890.903.938-8", "890903938", "8909039388", "890903938 - 8"])("reads %p", (text) => {
    expect(parseNit(text)).toEqual({ number: "890903938", checkDigit: 8 })
  })

  it.each(["890903938-7", "89090393", "8909039387", "abc", ""])("refuses %p", (text) =>
    expect(parseNit(text)).toBeNull()
  )

  it("has no check digit for what is not a number", () => expect(nitCheckDigit("12a")).toBeNull())
})

describe("normalizeDocument", () => {
  it.each([
    ["CC", "1.020.345.678", "1020345678"],
    ["CC", "52 123 456", "52123456"],
    ["NIT", "890.903.938-8", "890903938"],
    ["PP", "ab123456", "AB123456"],
    ["CE", "345678", "345678"],
    ["PPT", "1234567", "1234567"],
    ["TI", "1012345678", "1012345678"],
  ] as const)("reads %s %p", (type, text, number) => expect(normalizeDocument(type, text)).toBe(number))

  it.each([
    ["CC", "12"],
    ["CC", "0123456"],
    ["CC", "12345678901"],
    ["NIT", "890903938-7"],
    ["PP", "a"],
  ] as const)("refuses %s %p", (type, text) => expect(normalizeDocument(type, text)).toBeNull())
})
