import { asPrivate, asPublic, driveWompi } from "./drive-wompi"

describe("who may see what", () => {
  const drive = driveWompi()

  it("should hide a transaction from everything but the private key", async () => {
    const { id } = await drive.create()
    expect((await drive.wompi("GET", `/transactions/${id}`, asPublic)).status).toBe(404)
    expect((await drive.wompi("GET", `/transactions/${id}`, {})).status).toBe(404)
    expect((await drive.wompi("GET", `/transactions/${id}`, asPrivate)).status).toBe(200)
  })

  it("should find by reference with the private key only, and nothing for an unknown one", async () => {
    const { reference } = drive
    const { id } = await drive.create()
    const refused = await drive.wompi("GET", `/transactions?reference=${reference}`, asPublic)
    expect(refused.status).toBe(401)
    expect(refused.json.error.type).toBe("INVALID_ACCESS_TOKEN")
    const found = await drive.wompi("GET", `/transactions?reference=${reference}`, asPrivate)
    expect(found.json.data.map((transaction: { id: string }) => transaction.id)).toEqual([id])
    const nothing = await drive.wompi("GET", "/transactions?reference=unknown", asPrivate)
    expect(nothing).toMatchObject({ status: 200, json: { data: [] } })
  })

  it("should refuse a key of the other environment", async () => {
    const foreign = { authorization: "Bearer prv_prod_x" }
    const { status, json } = await drive.wompi("GET", "/transactions?reference=x", foreign)
    expect(status).toBe(401)
    expect(json.error).toEqual({
      type: "INVALID_ACCESS_TOKEN",
      reason: "La llave proporcionada no corresponde a este ambiente.",
    })
    expect((await drive.wompi("GET", "/merchants/info", { "x-merchant-public-key": "pub_prod_x" })).status).toBe(401)
  })

  it.each([
    ["POST", "/tokens/cards", "public"],
    ["GET", "/pse/financial_institutions", "public"],
    ["POST", "/refunds", "private"],
    ["POST", "/transactions/1-2-3/void", "private"],
  ])("should want for %s %s the %s key and no other", async (method, path, key) => {
    const wrong = key === "public" ? asPrivate : asPublic
    const body = method === "POST" ? {} : undefined
    for (const headers of [wrong, {}]) {
      const { status, json } = await drive.wompi(method, path, headers as Record<string, string>, body)
      expect({ status, type: json.error.type }).toEqual({ status: 401, type: "INVALID_ACCESS_TOKEN" })
    }
    const right = key === "public" ? asPublic : asPrivate
    expect((await drive.wompi(method, path, right, body)).status).not.toBe(401)
  })
})
