import { asPrivate, asPublic, driveWompi } from "./drive-wompi"

describe("money back", () => {
  const drive = driveWompi()

  it("should void an approved card on the same day: answer first, VOIDED and an event later", async () => {
    const id = await drive.createApproved()
    const { status, json } = await drive.wompi("POST", `/transactions/${id}/void`, asPrivate)
    expect(status).toBe(201)
    expect(json.data).toMatchObject({ status: "APPROVED", transaction: { id, status: "APPROVED" } })
    await drive.settled()
    expect((await drive.read(id)).status).toBe("VOIDED")
    expect(drive.events().map(({ data }) => data.transaction.status)).toEqual(["APPROVED", "VOIDED"])
    expect((await drive.control("/ledger")).json).toMatchObject({
      captured_in_cents: 4490000,
      refunded_in_cents: 4490000,
    })
  })

  it("should refuse a void the day after, and of what is not an approved card payment", async () => {
    const id = await drive.createApproved()
    await drive.advance(24 * 3_600_000)
    expect((await drive.wompi("POST", `/transactions/${id}/void`, asPrivate)).status).toBe(422)
    drive.nextReference()
    const pending = await drive.create()
    expect((await drive.wompi("POST", `/transactions/${pending.id}/void`, asPrivate)).status).toBe(422)
    expect((await drive.wompi("POST", "/transactions/1-2-3/void", asPrivate)).json.error).toEqual({
      type: "NOT_FOUND_ERROR",
      reason: "La entidad solicitada no existe",
    })
  })

  it("should refund in parts up to what was paid, leaving the transaction as it is", async () => {
    const id = await drive.createApproved()
    const refund = (amount_in_cents: number, more = {}) =>
      drive.wompi("POST", "/refunds", asPrivate, { transaction_id: id, amount_in_cents, ...more })
    const { status, json } = await refund(1000000, { reference: "refund-1" })
    expect(status).toBe(201)
    expect(json.data).toMatchObject({ status: "APPROVED", amount_in_cents: 1000000, reference: "refund-1" })
    expect((await refund(3490000, { test_scenario: "declined" })).json.data.status).toBe("DECLINED")
    expect((await refund(3490001)).status).toBe(422)
    expect((await refund(3490000)).status).toBe(201)
    expect((await drive.read(id)).status).toBe("APPROVED")
    expect((await drive.control("/ledger")).json.refunded_in_cents).toBe(4490000)
    expect((await drive.wompi("POST", "/refunds", asPublic, {})).status).toBe(401)
    expect((await drive.wompi("POST", "/refunds", asPrivate, {})).json.error.messages).toEqual({
      transaction_id: ["transaction_id Debe ser completado"],
    })
  })
})
