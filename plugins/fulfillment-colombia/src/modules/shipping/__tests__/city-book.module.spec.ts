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
