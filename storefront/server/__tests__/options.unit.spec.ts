import { readOptions } from "../options"

const complete = { MEDUSA_BACKEND_URL: "http://localhost:9000/", MEDUSA_PUBLISHABLE_KEY: "pk_1" }

it("needs a backend and a key, nothing else", () => {
  expect(readOptions(complete)).toMatchObject({
    port: 8000,
    backendUrl: "http://localhost:9000",
    publishableKey: "pk_1",
  })
})

it("names every variable that is missing or wrong", () => {
  expect(() => readOptions({ STOREFRONT_PORT: "x" })).toThrow(
    /STOREFRONT_PORT[^]*MEDUSA_BACKEND_URL[^]*MEDUSA_PUBLISHABLE_KEY/
  )
})
