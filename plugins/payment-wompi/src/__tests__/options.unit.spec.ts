import { parseWompiOptions } from "../options"

const KEYS = {
  publicKey: "pub_test_1",
  privateKey: "prv_test_1",
  eventsSecret: "test_events_1",
  integritySecret: "test_integrity_1",
}

const PRODUCTION_KEYS = {
  publicKey: "pub_prod_1",
  privateKey: "prv_prod_1",
  eventsSecret: "prod_events_1",
  integritySecret: "prod_integrity_1",
}

describe("parseWompiOptions", () => {
  it("takes the address from the keys", () => {
    expect(parseWompiOptions(KEYS)).toMatchObject({
      environment: "test",
      apiUrl: "https://sandbox.wompi.co/v1",
      checkoutUrl: "https://checkout.wompi.co/p/",
      paymentTtlMinutes: 60,
      orderOnPending: false,
    })
    expect(parseWompiOptions(PRODUCTION_KEYS).apiUrl).toBe("https://production.wompi.co/v1")
  })

  it("keeps an address that is set, without its last slash", () => {
    expect(parseWompiOptions({ ...KEYS, apiUrl: "http://localhost:7000/wompi/v1/" }).apiUrl).toBe(
      "http://localhost:7000/wompi/v1"
    )
  })

  it.each(["publicKey", "privateKey", "eventsSecret", "integritySecret"] as const)("names a missing %s", (name) => {
    expect(() => parseWompiOptions({ ...KEYS, [name]: undefined })).toThrow(
      `@kaiu/medusa-payment-wompi is not configured correctly. option "${name}": is required.`
    )
  })

  it.each(["privateKey", "eventsSecret", "integritySecret"] as const)("refuses %s of the other environment", (name) => {
    expect(() => parseWompiOptions({ ...KEYS, [name]: PRODUCTION_KEYS[name] })).toThrow(
      `option "${name}": is of Wompi's production environment but "publicKey" is of test.`
    )
  })

  it("refuses every mix of the two environments and takes each pure set", () => {
    const names = ["publicKey", "privateKey", "eventsSecret", "integritySecret"] as const
    for (let mix = 0; mix < 16; mix++) {
      const isProduction = (index: number) => Boolean(mix & (1 << index))
      const keys = Object.fromEntries(
        names.map((name, index) => [name, (isProduction(index) ? PRODUCTION_KEYS : KEYS)[name]])
      )
      const odd = names.filter((_, index) => isProduction(index) !== isProduction(0))
      if (odd.length === 0) {
        expect(parseWompiOptions(keys).environment).toBe(isProduction(0) ? "production" : "test")
      }
      for (const name of odd) {
        expect(() => parseWompiOptions(keys)).toThrow(`option "${name}": is of Wompi's`)
      }
    }
  })

  it("refuses a key in the place of another, without printing it", () => {
    const parse = () => parseWompiOptions({ ...KEYS, eventsSecret: "prv_test_secret" })
    expect(parse).toThrow('option "eventsSecret": must start with "test_events_" or "prod_events_".')
    expect(parse).not.toThrow("prv_test_secret")
    expect(() => parseWompiOptions({ ...KEYS, publicKey: "pub_test_" })).toThrow('option "publicKey"')
  })

  it("refuses an address that is none", () => {
    expect(() => parseWompiOptions({ ...KEYS, apiUrl: "wompi" })).toThrow(
      'option "apiUrl": must be an http or https address'
    )
    expect(() => parseWompiOptions({ ...KEYS, checkoutUrl: "ftp://wompi.co" })).toThrow('option "checkoutUrl"')
  })
})
