import { parseRuntimeConfig } from "../runtime-config"

it("reads what the server wrote", () => {
  expect(
    parseRuntimeConfig('{"publishableKey":"pk_1","storeName":"Otra tienda","regionId":"reg_1","styleNonce":"n1"}')
  ).toEqual({
    publishableKey: "pk_1",
    storeName: "Otra tienda",
    regionId: "reg_1",
    whatsappNumber: undefined,
    styleNonce: "n1",
  })
})

it("says what is missing", () => {
  expect(() => parseRuntimeConfig("{}")).toThrow("MEDUSA_PUBLISHABLE_KEY")
})
