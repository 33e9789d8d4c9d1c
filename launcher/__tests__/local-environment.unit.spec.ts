import { localEnvironment, readPorts } from "../local-environment"

const secrets = { jwt: "j", cookie: "c" }

const wompi = {
  WOMPI_PUBLIC_KEY: "pub_test_1",
  WOMPI_PRIVATE_KEY: "prv_test_1",
  WOMPI_EVENTS_SECRET: "test_events_1",
  WOMPI_INTEGRITY_SECRET: "test_integrity_1",
}

describe("localEnvironment", () => {
  it("sends every provider without credentials to the sandbox", () => {
    const { env, providers } = localEnvironment({ SANDBOX_PORT: "7100" }, secrets)
    expect(new Set(Object.values(providers))).toEqual(new Set(["sandbox"]))
    expect(env.WOMPI_API_URL).toBe("http://localhost:7100/wompi/v1")
    expect(env.WHATSAPP_API_URL).toBe("http://localhost:7100/whatsapp")
    expect(env.WOMPI_PRIVATE_KEY).toMatch(/^prv_test_/)
  })

  it("leaves a provider with all its credentials at its real address", () => {
    const { env, providers } = localEnvironment(wompi, secrets)
    expect(providers).toMatchObject({ wompi: "real", whatsapp: "sandbox" })
    expect(env.WOMPI_PRIVATE_KEY).toBe("prv_test_1")
    expect(env.WOMPI_API_URL).toBeUndefined()
  })

  it("refuses a provider with some credentials, naming the rest", () => {
    const { WOMPI_EVENTS_SECRET: _, WOMPI_PUBLIC_KEY: __, ...some } = wompi
    expect(() => localEnvironment(some, secrets)).toThrow(/Wompi.*WOMPI_PUBLIC_KEY, WOMPI_EVENTS_SECRET/)
  })

  it("takes empty values of a copied template as not set", () => {
    const empty = Object.fromEntries([...Object.keys(wompi), "PORT", "PUBLIC_STORE_URL"].map((name) => [name, ""]))
    const { env, providers } = localEnvironment(empty, secrets)
    expect(providers.wompi).toBe("sandbox")
    expect(env).toMatchObject({ PORT: "9000", PUBLIC_STORE_URL: "http://localhost:8000" })
  })

  it("moves addresses with the ports", () => {
    const { env } = localEnvironment({ PORT: "9100", STOREFRONT_PORT: "8100" }, secrets)
    expect(env).toMatchObject({
      PUBLIC_BACKEND_URL: "http://localhost:9100",
      STORE_CORS: "http://localhost:8100",
      AUTH_CORS: "http://localhost:8100,http://localhost:9100",
    })
  })
})

describe("readPorts", () => {
  it.each([["abc"], ["0"], ["70000"], ["80.5"]])("refuses %p, naming the variable", (PORT) => {
    expect(() => readPorts({ PORT })).toThrow(/PORT must be a port/)
  })

  it("refuses one port for two services", () => {
    expect(() => readPorts({ PORT: "8000" })).toThrow("three different ports")
  })
})
