import { coverageOf, type CityRecord } from "../coverage"
import { findCityProblem } from "../../cod/find-city-problem"

const capabilities = { days: true, cancel: true, cod: true }
const venndelo = { code: "venndelo", name: "Venndelo", capabilities }
const coordinadora = { code: "coordinadora", name: "Coordinadora", capabilities }
const prepaid = { code: "prepaid", capabilities: { ...capabilities, cod: false } }

const sanAndres: CityRecord = {
  code: "88001000",
  name: "San Andrés",
  department_code: "88",
  department_name: "San Andrés y Providencia",
  carriers: ["venndelo", "coordinadora", "prepaid", "gone"],
  no_cod_carriers: ["venndelo"],
}

describe("coverageOf", () => {
  it("should show the shop's carriers that go there, and which of them collect", () => {
    const carriers = [venndelo, coordinadora, prepaid]
    expect(coverageOf(sanAndres, { carriers, limits: {} })).toEqual([
      { code: "venndelo", cod: false },
      { code: "coordinadora", cod: true },
      { code: "prepaid", cod: false },
    ])
    expect(coverageOf({ ...sanAndres, carriers: [] }, { carriers, limits: {} })).toEqual([])
  })

  it.each([
    [{ deny: ["88"] }, false],
    [{ allow: ["05"] }, false],
    [{ denyByCarrier: { coordinadora: ["88001000"] } }, false],
    [{ denyByCarrier: { venndelo: ["88001000"] } }, true],
  ])("should collect with %j: %s", (limits, cod) => {
    expect(coverageOf(sanAndres, { carriers: [coordinadora], limits })).toEqual([{ code: "coordinadora", cod }])
  })
})

describe("findCityProblem", () => {
  const known = ["venndelo", "coordinadora"]
  const ask = (changes: Partial<Parameters<typeof findCityProblem>[0]>) =>
    findCityProblem({
      cityCode: "88001000",
      city: sanAndres,
      carriers: [coordinadora],
      known,
      limits: {},
      ...changes,
    })

  it("should find none where the chosen carrier goes and collects, nor without one", () => {
    expect(ask({})).toBeNull()
    expect(ask({ carriers: [] })).toBeNull()
  })

  it.each([
    ["the shop's own limits", { limits: { deny: ["88"] } }, /no hay pago contra entrega/],
    ["the carrier's word", { carriers: [venndelo] }, /^Venndelo no recibe pagos contra entrega en San Andrés\./],
    [
      "the shop's word on one carrier",
      { limits: { denyByCarrier: { coordinadora: ["88"] } } },
      /^Coordinadora no recibe pagos/,
    ],
    ["a carrier that never collects", { carriers: [prepaid] }, /^prepaid no recibe pagos/],
    ["lost coverage", { city: { ...sanAndres, carriers: [] } }, /^Sin cobertura: Coordinadora no llega a San Andrés\./],
    ["a city that nobody named", { city: null }, /^Sin cobertura: Coordinadora no llega a la ciudad de entrega\./],
  ])("should tell %s", (_, changes, message) => {
    expect(ask(changes)).toMatch(message)
  })

  it("should believe nothing of a carrier that has not told its cities yet", () => {
    expect(ask({ city: null, known: [] })).toBeNull()
    expect(ask({ city: null, known: [], limits: { denyByCarrier: { coordinadora: ["88"] } } })).toMatch(/no recibe/)
  })
})
