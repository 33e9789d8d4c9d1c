import { CITY_ALIASES } from "../aliases"
import type { CityRecord } from "../coverage"
import { fold } from "../fold"
import { isCapital } from "../is-capital"
import { indexCities, searchCities } from "../search-cities"
import { isCityCode } from "../../destination/city-code"

const city = (code: string, name: string, department_name: string, carriers = ["venndelo"]): CityRecord => ({
  code,
  name,
  department_code: code.slice(0, 2),
  department_name,
  carriers,
  no_cod_carriers: [],
})

const INDEX = indexCities([
  city("05001000", "Medellín", "Antioquia"),
  city("05001009", "San Antonio de Prado", "Antioquia"),
  city("05541000", "Peñol", "Antioquia"),
  city("11001000", "Bogotá, D.C.", "Bogotá, D.C."),
  city("13001000", "Cartagena de Indias", "Bolívar"),
  city("18150000", "Cartagena del Chairá", "Caquetá"),
  city("25001000", "Agua de Dios", "Cundinamarca"),
  city("25754000", "Soacha", "Cundinamarca"),
  city("27075000", "Bahía Solano", "Chocó", []),
  city("52835000", "San Andrés de Tumaco", "Nariño"),
  city("54001000", "San José de Cúcuta", "Norte de Santander"),
  city("68669000", "San Andrés", "Santander"),
  city("76001000", "Santiago de Cali", "Valle del Cauca"),
  city("76126000", "Calima", "Valle del Cauca"),
  city("88001000", "San Andrés", "Archipiélago de San Andrés"),
])

const NICKNAMED = indexCities([
  city("47001000", "Santa Marta", "Magdalena"),
  city("68705000", "Santo Tomás", "Atlántico"),
  city("86568000", "Puerto Asís", "Putumayo"),
  city("99773000", "Cumaribo", "Vichada", []),
])

const codes = (q?: string, department?: string) => searchCities(INDEX, { q, department }).map(({ code }) => code)

describe("fold", () => {
  it.each([
    [" Bogotá, D.C. ", "bogota d c"],
    ["PEÑOL", "penol"],
    ["El  Carmen (Bolívar)", "el carmen bolivar"],
    ["’’", ""],
  ])("%j is compared as %j", (text, folded) => {
    expect(fold(text)).toBe(folded)
  })
})

describe("CITY_ALIASES", () => {
  it("should be folded, under codes of Colombia, and no name twice", () => {
    const aliases = Object.entries(CITY_ALIASES)
    expect(aliases.filter(([code]) => !isCityCode(code))).toEqual([])
    expect(aliases.flatMap(([, names]) => names).filter((name) => fold(name) !== name)).toEqual([])
    const all = aliases.flatMap(([, names]) => names)
    expect(new Set(all).size).toBe(all.length)
  })
})

describe("isCapital", () => {
  it.each([
    ["05001000", true],
    ["11001000", true],
    ["88001000", true],
    ["25001000", false],
    ["05001009", false],
    ["76126000", false],
  ])("%s: %s", (code, expected) => {
    expect(isCapital(code)).toBe(expected)
  })
})

describe("searchCities", () => {
  it.each([
    ["cali", "76001000"],
    ["CALÍ", "76001000"],
    ["bogota", "11001000"],
    ["Bogotá D.C.", "11001000"],
    ["bogota dc", "11001000"],
    ["cartagena", "13001000"],
    ["cucuta", "54001000"],
    ["san andres", "88001000"],
    ["tumaco", "52835000"],
    ["medel", "05001000"],
    ["penol", "05541000"],
    ["solano", "27075000"],
    ["san andres santander", "68669000"],
    ["05541", "05541000"],
  ])("finds for %j first %s", (q, code) => {
    expect(codes(q)[0]).toBe(code)
  })

  it("should put the exact name first, then beginnings, capitals before others", () => {
    expect(codes("cali")).toEqual(["76001000", "76126000"])
    expect(codes("cartagena")).toEqual(["13001000", "18150000"])
    expect(codes("san andres")).toEqual(["88001000", "68669000", "52835000"])
    expect(codes("san")).toEqual(["88001000", "54001000", "76001000", "68669000", "52835000", "05001009"])
  })

  it("should find a department's places by its name, and stay in one when told", () => {
    expect(codes("antioquia")).toEqual(["05001000", "05541000", "05001009"])
    expect(codes("san", "05")).toEqual(["05001009"])
    expect(codes(undefined, "25")).toEqual(["25001000", "25754000"])
  })

  it("should show a place that nobody reaches, so that one can say so", () => {
    expect(searchCities(INDEX, { q: "bahia solano" })).toMatchObject([{ carriers: [] }])
  })

  it.each(["zzz", "cali zzz", "!!!", "--"])("finds nothing for %j", (q) => {
    expect(codes(q)).toEqual([])
  })

  it("should list all without text, capitals first", () => {
    expect(codes()).toHaveLength(15)
    expect(codes().slice(0, 6).every(isCapital)).toBe(true)
    expect(codes("  ")).toEqual(codes())
  })
})

describe("searchCities with shortened words", () => {
  it.each([
    ["sta marta", "47001000"],
    ["Sta. Marta", "47001000"],
    ["sto tomas", "68705000"],
    ["pto asis", "86568000"],
    ["cumaribo", "99773000"],
  ])("%j", (q, code) => {
    expect(searchCities(NICKNAMED, { q })[0]?.code).toBe(code)
  })
})
