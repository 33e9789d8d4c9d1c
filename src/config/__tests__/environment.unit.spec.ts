import { readEnvironment } from "../environment"

const DATABASE_URL = "postgres://localhost/shop"
const PRODUCTION = { NODE_ENV: "production", DATABASE_URL, JWT_SECRET: "a", COOKIE_SECRET: "b" }

describe("readEnvironment", () => {
  it("leaves out a provider without credentials", () => {
    const environment = readEnvironment(PRODUCTION)
    expect(environment.has("wompi")).toBe(false)
    expect(environment.PORT).toBe(9000)
  })

  it("stops at a provider with some of its credentials", () => {
    expect(() => readEnvironment({ ...PRODUCTION, RESEND_API_KEY: "re_secret" })).toThrow(/Resend.*EMAIL_FROM/)
    expect(() => readEnvironment({ ...PRODUCTION, RESEND_API_KEY: "re_secret" })).not.toThrow(/re_secret/)
  })

  it("stops at half a bank account, naming the rest", () => {
    const half = { ...PRODUCTION, TRANSFER_BANK: "Bancolombia", TRANSFER_ACCOUNT_NUMBER: "001-234567-89" }
    expect(() => readEnvironment(half)).toThrow(
      /Bank transfer.*TRANSFER_ACCOUNT_KIND, TRANSFER_ACCOUNT_HOLDER, TRANSFER_ACCOUNT_DOCUMENT/
    )
    expect(() => readEnvironment(half)).not.toThrow(/234567/)
    expect(() => readEnvironment({ ...PRODUCTION, TRANSFER_TIME_LIMIT_HOURS: "two" })).toThrow(
      "TRANSFER_TIME_LIMIT_HOURS must be a whole number of hours"
    )
  })

  it.each(["JWT_SECRET", "COOKIE_SECRET", "DATABASE_URL"])("needs %s in production", (name) => {
    expect(() => readEnvironment({ ...PRODUCTION, [name]: "" })).toThrow(name)
  })

  it("takes the empty values of a copied template as not set", () => {
    const environment = readEnvironment({ ...PRODUCTION, PORT: "", PUBLIC_STORE_URL: "", REDIS_URL: " " })
    expect(environment).toMatchObject({ PORT: 9000, PUBLIC_STORE_URL: "http://localhost:8000" })
    expect(environment.REDIS_URL).toBeUndefined()
  })

  it("needs no secrets outside production", () => {
    expect(() => readEnvironment({ DATABASE_URL })).not.toThrow()
  })
})
