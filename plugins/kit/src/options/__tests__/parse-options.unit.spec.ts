import { z } from "@medusajs/framework/zod"
import { parseOptions } from "../parse-options"

const schema = z.object({
  privateKey: z.string().startsWith("prv_", "must start with prv_"),
  retries: z.number().default(3),
})

describe("parseOptions", () => {
  it("returns the options with their defaults", () => {
    expect(parseOptions("wompi", schema, { privateKey: "prv_test_1" })).toEqual({
      privateKey: "prv_test_1",
      retries: 3,
    })
  })

  it("names the owner and every wrong option, and no value", () => {
    const parse = () => parseOptions("@kaiu/medusa-payment-wompi", schema, { privateKey: "my-secret", retries: "x" })
    expect(parse).toThrow(
      /@kaiu\/medusa-payment-wompi is not configured correctly.*"privateKey": must start with prv_.*"retries"/
    )
    expect(parse).not.toThrow(/my-secret/)
  })

  it("treats missing options as empty", () => {
    expect(() => parseOptions("wompi", schema, undefined)).toThrow('"privateKey"')
  })
})
