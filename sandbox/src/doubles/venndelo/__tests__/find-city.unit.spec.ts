import { CITIES, findCity } from "../find-city"

const at = (city_code: string, subdivision_code: string) =>
  findCity({ city_code, subdivision_code, country_code: "CO", postal_code: "" })

describe("findCity", () => {
  it.each([
    ["05001000", "05", "Medellín"],
    ["05001", "05", "Medellín"],
    ["medellin", "Antioquia", "Medellín"],
    ["88001000", "88", "San Andrés"],
  ])("should find %s in %s", (code, department, name) => {
    expect(at(code, department).name).toBe(name)
  })

  it("should have no coverage in Bahía Solano, a real place", () => {
    expect(() => at("27075000", "27")).toThrow("No existe Tarifa de transporte para la ciudad 27075000")
  })

  it("should refuse another department than the city's", () => {
    expect(() => at("05001000", "11")).toThrow("subdivision_code 11 no corresponde")
  })

  it("should know every capital once, by eight digits; Cundinamarca's is Bogotá", () => {
    expect(new Set(CITIES.map(({ code }) => code)).size).toBe(CITIES.length)
    expect(CITIES.every(({ code, subdivision_name }) => /^\d{8}$/.test(code) && subdivision_name)).toBe(true)
    expect(CITIES.filter(({ code }) => code.endsWith("001000"))).toHaveLength(32)
  })
})
