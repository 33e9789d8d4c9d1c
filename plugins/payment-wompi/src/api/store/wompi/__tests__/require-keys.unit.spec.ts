import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requireKeys } from "../require-keys"

const call = async (isConfigured: boolean) => {
  const next = jest.fn()
  const scope = { resolve: () => ({ isConfigured: async () => isConfigured }) }
  await requireKeys({ scope } as unknown as MedusaRequest, {} as MedusaResponse, next)
  return next.mock.calls
}

describe("requireKeys", () => {
  it("knows nothing of Wompi in a store without its keys", async () => {
    expect(await call(true)).toEqual([[undefined]])
    expect(await call(false)).toEqual([[expect.objectContaining({ type: "not_found" })]])
  })
})
