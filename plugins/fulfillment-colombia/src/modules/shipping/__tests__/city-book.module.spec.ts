import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { SHIPPING_MODULE } from ".."
import type { CarrierCity } from "../../../carriers/port"
import { searchCities } from "../../../cities/search-cities"
import type ShippingModuleService from "../service"

jest.setTimeout(120_000)

const moduleDir = path.resolve(__dirname, "..")

const city = (code: string, name: string, more: Partial<CarrierCity> = {}): CarrierCity => ({
  code,
  name,
  department_code: code.slice(0, 2),
  department_name: "Departamento",
  ...more,
})

const MEDELLIN = city("05001000", "Medellín")
const BOGOTA = city("11001000", "Bogotá")
const SAN_ANDRES = city("88001000", "San Andrés")
const LETICIA = city("91001000", "Leticia")

moduleIntegrationTestRunner<ShippingModuleService>({
  moduleName: SHIPPING_MODULE,
  resolve: moduleDir,
  pathToMigrations: path.join(moduleDir, "migrations"),
  moduleOptions: {},
  testSuite: ({ service }) => {
    const coverage = async (code: string) => {
      const found = await service.findCity(code)
      return found && { carriers: found.carriers, no_cod: found.no_cod_carriers }
    }

    it("should keep each carrier's own coverage and its own word on contra entrega", async () => {
      await service.replaceCities({ carrier: "one", cities: [MEDELLIN, { ...SAN_ANDRES, cod: false }] })
      await service.replaceCities({ carrier: "two", cities: [{ ...MEDELLIN, cod: true }, SAN_ANDRES, LETICIA] })

      expect(await coverage("05001000")).toEqual({ carriers: ["one", "two"], no_cod: [] })
      expect(await coverage("88001000")).toEqual({ carriers: ["one", "two"], no_cod: ["one"] })
      expect(await coverage("91001000")).toEqual({ carriers: ["two"], no_cod: [] })
      expect(await coverage("27075000")).toBeNull()
      expect((await service.carriersWithCities()).sort()).toEqual(["one", "two"])
    })

    it("should take coverage and contra entrega from a carrier that names a city no more, and from no other", async () => {
      const cities = [MEDELLIN, { ...SAN_ANDRES, cod: false }]
      await service.replaceCities({ carrier: "one", cities })
      await service.replaceCities({ carrier: "two", cities })
      await service.replaceCities({ carrier: "one", cities: [MEDELLIN] })
      expect(await coverage("88001000")).toEqual({ carriers: ["two"], no_cod: ["two"] })

      await service.replaceCities({ carrier: "two", cities: [MEDELLIN] })
      expect(await coverage("88001000")).toEqual({ carriers: [], no_cod: [] })
    })

    it("should follow a carrier that changes its word, and be the same for the same answer twice", async () => {
      for (const cod of [false, false, true]) {
        await service.replaceCities({ carrier: "one", cities: [{ ...SAN_ANDRES, cod }] })
        expect(await coverage("88001000")).toEqual({ carriers: ["one"], no_cod: cod ? [] : ["one"] })
      }
    })

    it("should know a place where the carrier does not go, and leave it to others who do", async () => {
      await service.replaceCities({ carrier: "one", cities: [MEDELLIN, BOGOTA, LETICIA, SAN_ANDRES] })
      await service.replaceCities({ carrier: "two", cities: [MEDELLIN, LETICIA] })
      const cities = [MEDELLIN, BOGOTA, { ...LETICIA, served: false }, { ...SAN_ANDRES, served: false }]
      await service.replaceCities({
        carrier: "one",
        cities: [...cities, { ...city("99773000", "Cumaribo"), served: false }],
      })
      await service.replaceCities({ carrier: "one", cities })

      expect(await coverage("91001000")).toEqual({ carriers: ["two"], no_cod: [] })
      expect(await coverage("88001000")).toEqual({ carriers: [], no_cod: [] })
      expect(await coverage("99773000")).toEqual({ carriers: [], no_cod: [] })
    })

    it("should not believe a list that was cut off, until it is said again on another night", async () => {
      const whole = [MEDELLIN, SAN_ANDRES, LETICIA]
      expect(await service.replaceCities({ carrier: "one", cities: whole })).toBe(true)
      const cut = { carrier: "one", cities: [MEDELLIN] }
      expect([await service.replaceCities(cut), await service.replaceCities(cut)]).toEqual([false, false])
      expect(await coverage("88001000")).toEqual({ carriers: ["one"], no_cod: [] })

      const nightBefore = new Date(Date.now() - 24 * 60 * 60 * 1000)
      await service.updateCarrierAccounts({ carrier: "one", cities_short_since: nightBefore })
      await service.replaceCities({ carrier: "one", cities: whole })
      expect(await service.replaceCities(cut)).toBe(false)

      await service.updateCarrierAccounts({ carrier: "one", cities_short_since: nightBefore })
      expect(await service.replaceCities(cut)).toBe(true)
      expect(await coverage("88001000")).toEqual({ carriers: [], no_cod: [] })
    })

    it("should keep the other places when one has half a character in its name", async () => {
      await service.replaceCities({ carrier: "one", cities: [MEDELLIN, city("91001000", "Leti\ud800cia")] })
      expect(await coverage("05001000")).toEqual({ carriers: ["one"], no_cod: [] })
    })

    it("should search what is in the table now", async () => {
      await service.replaceCities({ carrier: "one", cities: [MEDELLIN] })
      const search = async (q: string) => searchCities(await service.searchableCities(), { q }).map(({ code }) => code)
      expect(await search("leti")).toEqual([])

      await service.replaceCities({ carrier: "two", cities: [LETICIA] })
      expect(await search("leti")).toEqual(["91001000"])
      const kept = await service.searchableCities()
      expect(await service.searchableCities()).toBe(kept)
    })
  },
})
