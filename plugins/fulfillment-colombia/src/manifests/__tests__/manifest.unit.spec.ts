import { guidesKey } from "../manifest"
import { isTakenBack, whyNeverListed, whyNotListed } from "../why-not-listed"

const carrier = { code: "moto", name: "Moto", capabilities: { days: true, cancel: true, cod: true, manifest: true } }
const able = { ...carrier, manifest: async () => ({ number: "1", pdf: Buffer.from("") }) }
const parcel = { carrier_id: "guide_1", status: "label_created", direction: "outbound" } as const

describe("whyNeverListed", () => {
  it.each([
    [parcel, able, null],
    [undefined, able, /no tiene transportadora/],
    [parcel, undefined, /ya no está configurada/],
    [parcel, { ...able, capabilities: { days: true, cancel: true, cod: true } }, /^Moto no hace relación/],
    [parcel, carrier, /^Moto no hace relación/],
    [{ ...parcel, direction: "return" as const }, able, /Una devolución no va/],
    [{ ...parcel, carrier_id: null }, able, /aún no tiene este despacho/],
  ])("should say of %j at its carrier: %#", (one, at, expected) => {
    const reason = whyNeverListed(one, at)

    expect(reason).toEqual(expected === null ? null : expect.stringMatching(expected))
  })
})

it.each([
  ["label_created", null],
  ["pickup_requested", null],
  ["cancelled", "Esta guía está anulada."],
  ["in_transit", "Este paquete ya salió con la transportadora."],
  ["delivered", "Este paquete ya salió con la transportadora."],
] as const)("should list a parcel that waits for its courier: %s", (status, expected) => {
  expect(whyNotListed({ status, being_cancelled: false })).toBe(expected)
})

it.each([
  ["label_created", true, true, /se está cancelando/],
  ["pickup_requested", true, true, /se está cancelando/],
  ["cancelled", false, true, /anulada/],
  ["in_transit", true, false, /ya salió/],
] as const)("should list nothing that is taken back: %s, %s", (status, being_cancelled, expected, reason) => {
  expect(isTakenBack({ status, being_cancelled })).toBe(expected)
  expect(whyNotListed({ status, being_cancelled })).toMatch(reason)
})

it("should tell lists apart by their guides, whatever their order", () => {
  expect(guidesKey(["2", "1"])).toBe(guidesKey(["1", "2"]))
  expect(guidesKey(["12"])).not.toBe(guidesKey(["1", "2"]))
  expect(guidesKey(["1"])).not.toBe(guidesKey(["1", "1"]))
})
