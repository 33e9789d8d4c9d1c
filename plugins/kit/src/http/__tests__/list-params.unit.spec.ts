import { z } from "@medusajs/framework/zod"
import { orderParam, pageParams } from "../list-params"

const schema = z.object({ ...pageParams(20), order: orderParam("created_at", "state").default("-created_at") })

describe("list parameters", () => {
  it("have defaults and read numbers from a query", () => {
    expect(schema.parse({})).toEqual({ limit: 20, offset: 0, order: "-created_at" })
    expect(schema.parse({ limit: "100", offset: "40", order: "state" })).toEqual({
      limit: 100,
      offset: 40,
      order: "state",
    })
  })

  it.each([
    { limit: "-1" },
    { limit: "0" },
    { limit: "101" },
    { limit: "many" },
    { offset: "-1" },
    { offset: "99999999999" },
    { order: "password" },
    { order: "--state" },
  ])("refuse %j", (query) => {
    expect(schema.safeParse(query).success).toBe(false)
  })
})
