import { relative } from "node:path"
import { shippingOptionsSchema } from "../../modules/shipping/options"
import { options as coordinadora } from "../coordinadora/__fixtures__/samples"
import { createCarriers } from "../create-carriers"
import { carrierOptions } from "../options"
import { options as venndelo } from "../venndelo/__fixtures__/samples"

/** As a store writes it: a path from its root. */
const file = (name: string) => `./${relative(process.cwd(), `${__dirname}/../__fixtures__/${name}`)}`

const moto = { resolve: file("moto-carrier"), originCityCode: "11001000", options: { price: 6_000 } }

const both = { venndelo: venndelo("http://localhost:1"), coordinadora: coordinadora("http://localhost:1") }

describe("createCarriers", () => {
  it("should make the carriers that are configured, Venndelo's spelling of cities last", () => {
    const codes = (options: Parameters<typeof createCarriers>[0]) =>
      createCarriers(options, {})
        .list()
        .map(({ code }) => code)

    expect(codes({})).toEqual([])
    expect(codes(both)).toEqual(["coordinadora", "venndelo"])
    expect(codes({ ...both, extraCarriers: [moto] })).toEqual(["moto", "coordinadora", "venndelo"])
  })

  it("should add a carrier of the store's own from one file, with its options, by the plugin's options", async () => {
    const options = shippingOptionsSchema.parse({ extraCarriers: [moto] })
    const carrier = createCarriers(options, {}).get("moto")

    const quote = carrier.quote({ city_code: "11001000", payment_mode: "COD", items: [] }, new AbortController().signal)
    expect(await quote).toEqual({ amount: 6_000, days: 1 })
  })

  it.each([
    ["a file that is not there", { ...moto, resolve: "./src/carriers/nowhere" }, /nowhere cannot be loaded/],
    ["a file that makes no carrier", { ...moto, resolve: file("half-carrier") }, /half-carrier is not complete/],
    ["a file without a function", { ...moto, resolve: "node:path" }, /no function as its default export/],
  ])("should say what is wrong with %s", (_, extra, message) => {
    expect(() => createCarriers({ extraCarriers: [extra] }, {})).toThrow(message)
  })

  it("should refuse two carriers of one code, and one that is not configured", () => {
    expect(() => createCarriers({ extraCarriers: [moto, moto] }, {})).toThrow("Two carriers have the code moto")
    expect(() => createCarriers(both, {}).get("moto")).toThrow("moto is not configured")
    expect(createCarriers(both, {}).find(undefined)).toBeUndefined()
  })

  it("should ask for the place of an extra carrier", () => {
    const parsed = carrierOptions.extraCarriers.safeParse([{ resolve: "x" }])
    expect(parsed.error?.issues.map(({ path }) => path.join("."))).toEqual(["0.originCityCode"])
  })
})
