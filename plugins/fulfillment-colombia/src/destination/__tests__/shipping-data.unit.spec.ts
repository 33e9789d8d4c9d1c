import { readCityCode, readPaymentMode } from "../shipping-data"
import { groupByDepartment } from "../group-by-department"

describe("readPaymentMode", () => {
  it.each([
    [undefined, "EXTERNAL_PAYMENT"],
    [{}, "EXTERNAL_PAYMENT"],
    [{ payment_mode: null }, "EXTERNAL_PAYMENT"],
    [{ payment_mode: "COD" }, "COD"],
  ])("should read %j as %s", (data, mode) => {
    expect(readPaymentMode(data)).toBe(mode)
  })

  it("should refuse another one", () => {
    expect(() => readPaymentMode({ payment_mode: "cod" })).toThrow(/forma de pago/)
  })
})

describe("readCityCode", () => {
  it("should read eight digits of a department that exists", () => {
    expect(readCityCode({ metadata: { city_code: "88001000" } })).toBe("88001000")
  })

  it.each([[null], [{}], [{ metadata: {} }], [{ metadata: { city_code: "" } }]])(
    "should ask for the city: %j",
    (address) => {
      expect(() => readCityCode(address)).toThrow("Elige la ciudad de entrega para calcular el envío.")
    }
  )

  it.each(["05001", "5001000", "00001000", 5_001_000, "Medellín"])("should not deliver to %j", (city_code) => {
    expect(() => readCityCode({ metadata: { city_code } })).toThrow(/^Sin cobertura/)
  })
})

describe("groupByDepartment", () => {
  it("should follow the Spanish alphabet and keep zeros", () => {
    const row = (code: string, name: string, department_name: string) => ({
      code,
      name,
      department_code: code.slice(0, 2),
      department_name,
    })
    const cities = [
      row("05001000", "Medellín", "Antioquia"),
      row("11001000", "Bogotá", "Bogotá, D.C."),
      row("05030000", "Amagá", "Antioquia"),
    ]

    expect(groupByDepartment(cities)).toEqual([
      {
        code: "05",
        name: "Antioquia",
        municipalities: [
          { code: "05030000", name: "Amagá" },
          { code: "05001000", name: "Medellín" },
        ],
      },
      { code: "11", name: "Bogotá, D.C.", municipalities: [{ code: "11001000", name: "Bogotá" }] },
    ])
  })
})
