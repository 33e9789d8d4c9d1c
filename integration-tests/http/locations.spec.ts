import type ShippingModuleService from "../../plugins/fulfillment-colombia/src/modules/shipping/service"
import syncFirstCities from "../../plugins/fulfillment-colombia/src/jobs/sync-first-cities"
import { shippingSyncCitiesWorkflow } from "../../plugins/fulfillment-colombia/src/workflows"
import { cartWithShipping, startPayment } from "./helpers/buy"
import { COD } from "./helpers/cod"
import { shopSuite } from "./helpers/shop-suite"

jest.setTimeout(180_000)

const SAN_ANDRES = "88001000"
const BAHIA_SOLANO = "27075000"

type Carrier = { code: string; cod: boolean }
type City = { code: string; name: string; department_code: string; department_name: string; carriers: Carrier[] }

shopSuite("locations", (shop) => {
  const shipping = () => shop.container().resolve<ShippingModuleService>("shipping")

  const get = async (query = "", headers: Record<string, string> = {}) =>
    shop.api.get(`/store/locations${query}`, {
      headers: { ...(await shop.storeHeaders()), ...headers },
      validateStatus: () => true,
    })

  const search = async (q: string, more = ""): Promise<City[]> =>
    (await get(`?q=${encodeURIComponent(q)}${more}`)).data.cities

  /** What a carrier would say tomorrow: everything as today, but for one place. */
  const tell = async (carrier: string, changed: { code: string; cod?: boolean; served?: boolean }) => {
    const known = (await shipping().searchableCities()).map(({ city }) => city)
    const cities = known
      .filter(({ carriers }) => carriers.includes(carrier))
      .map(({ code, name, department_code, department_name, no_cod_carriers }) => ({
        ...{ code, name, department_code, department_name, cod: !no_cod_carriers.includes(carrier) },
        ...(code === changed.code ? changed : {}),
      }))
    expect(await shipping().replaceCities({ carrier, cities })).toBe(true)
  }

  const payAtTheDoor = async (cityCode: string) => {
    const headers = await shop.storeHeaders()
    const { cart } = await cartWithShipping(shop, headers, { paymentMode: "COD", cityCode })
    const { status, data } = await startPayment(shop, headers, cart.id, COD)
    return { cartId: cart.id as string, status, message: data.message as string | undefined }
  }

  it("reads the carriers' cities by itself and finds them in any spelling", async () => {
    const both = [
      { code: "venndelo", cod: true },
      { code: "coordinadora", cod: true },
    ]
    const [bogota] = await search("bogota")
    expect(bogota).toMatchObject({ code: "11001000", name: "Bogotá D.C.", department_code: "11" })
    expect(new Set(bogota.carriers.map(({ code }) => code))).toEqual(new Set(both.map(({ code }) => code)))
    expect((await search("MEDELLIN"))[0]).toMatchObject({ code: "05001000", name: "Medellín" })
    expect((await search("santiago de cali"))[0].code).toBe("76001000")
    expect((await search("cartagena"))[0].code).toBe("13001000")
    expect((await search("cúcuta"))[0].code).toBe("54001000")
    expect((await search("san andres"))[0].code).toBe(SAN_ANDRES)
    expect((await search("leticia"))[0].carriers).toEqual([{ code: "venndelo", cod: true }])
    // One can write it down; that nobody goes there is said with it.
    expect(await search("bahia solano")).toMatchObject([{ code: BAHIA_SOLANO, carriers: [] }])
  })

  it("asks a carrier that was just added without waiting for the night, and no other again", async () => {
    const bogota = { code: "11001000", name: "Bogotá D.C.", department_code: "11", department_name: "Bogotá D.C." }
    await shipping().replaceCities({ carrier: "venndelo", cities: [bogota] })
    await syncFirstCities(shop.container())
    expect((await search("bogota"))[0].carriers).toHaveLength(2)
    expect((await search("medellin"))[0].carriers).toEqual([{ code: "coordinadora", cod: true }])
  })

  it("pages, stays within a department, caches, and refuses what makes no sense", async () => {
    const { data, headers } = await get("?department=05&limit=2")
    expect(data).toMatchObject({ limit: 2, offset: 0, count: expect.any(Number) })
    expect(data.count).toBeGreaterThan(10)
    expect(data.cities[0].code).toBe("05001000")
    expect((data.cities as City[]).every(({ department_code }) => department_code === "05")).toBe(true)
    const next = await get("?department=05&limit=2&offset=2")
    expect(next.data.cities[0].code).not.toBe(data.cities[0].code)
    expect(headers["cache-control"]).toBe("public, max-age=300")

    const again = await get("?department=05&limit=2", { "if-none-match": String(headers.etag) })
    expect(again.status).toBe(304)

    for (const query of ["?department=5", "?department=00", "?limit=0", "?limit=101", `?q=${"x".repeat(101)}`]) {
      expect((await get(query)).status).toBe(400)
    }
    const grouped = await get()
    expect(Object.keys(grouped.data)).toEqual(["departments"])
    expect(grouped.headers["cache-control"]).toBe("public, max-age=3600")
  })

  it("sells to San Andrés as its row says, contra entrega included", async () => {
    await shippingSyncCitiesWorkflow(shop.container()).run({ input: {} })
    expect(await payAtTheDoor(SAN_ANDRES)).toMatchObject({ status: 200 })

    await tell("venndelo", { code: SAN_ANDRES, cod: false })
    await tell("coordinadora", { code: SAN_ANDRES, cod: false })
    const [sanAndres] = await search("san andres")
    expect(sanAndres.carriers.map(({ cod }) => cod)).toEqual([false, false])
    const refused = await payAtTheDoor(SAN_ANDRES)
    expect(refused).toMatchObject({ status: 400 })
    expect(refused.message).toMatch(/no recibe pagos contra entrega en San Andrés\. Elige otra forma de pago/)

    const headers = await shop.storeHeaders()
    const { quoted } = await cartWithShipping(shop, headers, { cityCode: SAN_ANDRES })
    expect(quoted).toBeGreaterThan(0)
  })

  it("takes contra entrega back when the city loses its coverage, also at the last moment", async () => {
    await shippingSyncCitiesWorkflow(shop.container()).run({ input: {} })
    const { cartId, status } = await payAtTheDoor(SAN_ANDRES)
    expect(status).toBe(200)

    await tell("venndelo", { code: SAN_ANDRES, served: false })
    await tell("coordinadora", { code: SAN_ANDRES, served: false })
    expect((await search("san andres"))[0]).toMatchObject({ code: SAN_ANDRES, carriers: [] })
    const { data } = await get()
    const codes = (data.departments as { code: string }[]).map(({ code }) => code)
    expect([codes.includes("11"), codes.includes("88")]).toEqual([true, false])

    const headers = await shop.storeHeaders()
    const completed = await shop.api.post(
      `/store/carts/${cartId}/complete`,
      {},
      { headers, validateStatus: () => true }
    )
    expect(completed.status).toBe(400)
    expect(completed.data.message).toMatch(/^Sin cobertura: \w+ no llega a San Andrés\./)
  })

  it("says that nobody goes to a village without coverage", async () => {
    const headers = await shop.storeHeaders()
    await expect(cartWithShipping(shop, headers, { cityCode: BAHIA_SOLANO })).rejects.toThrow(/Sin cobertura/)
  })
})
