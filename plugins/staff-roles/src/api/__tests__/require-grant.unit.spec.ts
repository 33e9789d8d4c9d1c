import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requireGrant } from "../require-grant"

const run = async (request: { originalUrl: string; auth_context?: object }, isAllowed = jest.fn()) => {
  const next = jest.fn()
  const scope = { resolve: () => ({ isAllowed }) }
  const req = { method: "GET", path: "/", scope, ...request } as unknown as AuthenticatedMedusaRequest
  await requireGrant(req, {} as MedusaResponse, next)
  return { next, isAllowed }
}

const user = { actor_type: "user", actor_id: "user_1" }

describe("requireGrant", () => {
  it("should ask for the caller's role with the whole path", async () => {
    const isAllowed = jest.fn().mockResolvedValue(true)
    const { next } = await run({ originalUrl: "/admin/wompi/transactions?q=1", auth_context: user }, isAllowed)
    expect(isAllowed).toHaveBeenCalledWith({
      user_id: "user_1",
      method: "GET",
      path: "/admin/wompi/transactions?q=1",
    })
    expect(next).toHaveBeenCalledWith()
  })

  it("should refuse with 403 in Spanish and English", async () => {
    const refused = run({ originalUrl: "/admin/wompi", auth_context: user }, jest.fn().mockResolvedValue(false))
    await expect(refused).rejects.toMatchObject({
      type: "forbidden",
      message: expect.stringMatching(/Tu rol no permite.*Your role does not allow/),
    })
  })

  it.each([undefined, { actor_type: "customer", actor_id: "cus_1" }, { actor_type: "user", actor_id: "" }])(
    "should refuse a caller who is no admin user: %p",
    async (auth_context) => {
      const isAllowed = jest.fn().mockResolvedValue(true)
      await expect(run({ originalUrl: "/admin/wompi", auth_context }, isAllowed)).rejects.toMatchObject({
        type: "forbidden",
      })
    }
  )

  it("should let secret API keys pass, and everybody where nothing is guarded, without a look at the roles", async () => {
    for (const request of [
      { originalUrl: "/admin/wompi", auth_context: { actor_type: "api-key", actor_id: "apk_1" } },
      { originalUrl: "/admin/products", auth_context: user },
      { originalUrl: "/admin/products" },
    ]) {
      const { next, isAllowed } = await run(request)
      expect(next).toHaveBeenCalledWith()
      expect(isAllowed).not.toHaveBeenCalled()
    }
  })

  it("should refuse when the roles cannot be read", async () => {
    const isAllowed = jest.fn().mockRejectedValue(new Error("down"))
    await expect(run({ originalUrl: "/admin/wompi", auth_context: user }, isAllowed)).rejects.toThrow("down")
  })
})
