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

  it("should say why a void is impossible", async () => {
    const reason = async (id: string) =>
      (await drive.wompi("POST", `/transactions/${id}/void`, asPrivate)).json.error?.reason
    const nequi = await drive.createApproved({ payment_method: { type: "NEQUI", phone_number: "3991111111" } })
    expect(await reason(nequi)).toBe("Solo se pueden anular transacciones de tarjeta")
    drive.nextReference()
    const pending = await drive.create()
    expect(await reason(pending.id)).toBe("Solo se pueden anular transacciones aprobadas")
    drive.nextReference()
    const card = await drive.createApproved()
    expect(await reason(card)).toBeUndefined()
    expect(await reason(card)).toBe("La transacción ya fue anulada")
    await drive.settled()
    expect(await reason(card)).toBe("La transacción ya fue anulada")
  })

  it("should void only in the window that is set, and only the whole", async () => {
    await drive.setModes({ void_window: "one_hour" })
    const id = await drive.createApproved()
    await drive.advance(3_600_000)
    const late = await drive.wompi("POST", `/transactions/${id}/void`, asPrivate)
    expect(late.json.error.reason).toBe("La transacción ya fue liquidada y no se puede anular")
    await drive.setModes({ void_window: "open" })
    expect((await drive.wompi("POST", `/transactions/${id}/void`, asPrivate, { amount_in_cents: 1 })).status).toBe(422)
    const whole = { amount_in_cents: 4490000 }
    expect((await drive.wompi("POST", `/transactions/${id}/void`, asPrivate, whole)).status).toBe(201)
  })

  it("should let a test decide how the next void ends", async () => {
    const id = await drive.createApproved()
    await drive.control("/voids/next", { test_scenario: "declined" })
    const { status, json } = await drive.wompi("POST", `/transactions/${id}/void`, asPrivate)
    expect({ status, result: json.data.status }).toEqual({ status: 201, result: "DECLINED" })
    await drive.settled()
    expect((await drive.read(id)).status).toBe("APPROVED")
    expect((await drive.wompi("POST", `/transactions/${id}/void`, asPrivate)).json.data.status).toBe("APPROVED")
  })

  it("should let a test decide how the next refunds end, unless the shop itself wishes", async () => {
    const id = await drive.createApproved()
    for (const test_scenario of ["declined", "error", "cancelled"]) {
      expect((await drive.control("/refunds/next", { test_scenario })).status).toBe(204)
    }
    const refund = async (more = {}) =>
      (await drive.wompi("POST", "/refunds", asPrivate, { transaction_id: id, amount_in_cents: 100, ...more })).json
        .data
    expect((await refund({ test_scenario: "approved" })).status).toBe("APPROVED")
    expect([await refund(), await refund(), await refund(), await refund()].map(({ status }) => status)).toEqual([
      "DECLINED",
      "ERROR",
      "CANCELLED",
      "APPROVED",
    ])
    expect((await drive.control("/refunds")).json.refunds).toHaveLength(5)
    expect((await drive.control("/ledger")).json.refunded_in_cents).toBe(200)
    expect((await drive.control("/refunds/next", { test_scenario: "maybe" })).status).toBe(422)
  })

  it("should carry a refund out although the answer is lost", async () => {
    const id = await drive.createApproved()
    drive.sandbox.world.faults.add({ provider: "wompi", match: "POST /v1/refunds", drop: true, after: true })
    const body = { transaction_id: id, amount_in_cents: 100, reference: "ref_1", reference_2: "order_7" }
    await expect(drive.wompi("POST", "/refunds", asPrivate, body)).rejects.toThrow()
    const { refunds } = (await drive.control("/refunds")).json
    expect(refunds).toEqual([
      expect.objectContaining({ status: "APPROVED", amount_in_cents: 100, reference: "ref_1", reference_2: "order_7" }),
    ])
  })

  it("should refund Nequi only whole and PSE not at all", async () => {
    const refund = async (transaction_id: string, amount_in_cents: number) =>
      (await drive.wompi("POST", "/refunds", asPrivate, { transaction_id, amount_in_cents })).status
    const nequi = await drive.createApproved({ payment_method: { type: "NEQUI", phone_number: "3991111111" } })
    expect(await refund(nequi, 100)).toBe(422)
    expect(await refund(nequi, 4490000)).toBe(201)
    drive.nextReference()
    const { json } = await drive.payAtCheckout({ outcome: "APPROVED", method: "PSE" })
    expect(await refund(json.transaction.id, 4490000)).toBe(422)
  })

  it("should keep the books of each transaction, voids included", async () => {
    const refunded = await drive.createApproved()
    await drive.wompi("POST", "/refunds", asPrivate, { transaction_id: refunded, amount_in_cents: 90_000 })
    const first = drive.reference
    drive.nextReference()
    const voided = await drive.createApproved({ amount_in_cents: 500_000 })
    await drive.wompi("POST", `/transactions/${voided}/void`, asPrivate)
    const second = drive.reference
    drive.nextReference()
    await drive.payAtCheckout({ outcome: "DECLINED" })
    await drive.settled()
    const common = { payment_method_type: "CARD" }
    expect((await drive.control("/ledger")).json).toEqual({
      captured_in_cents: 4_990_000,
      refunded_in_cents: 590_000,
      transactions: [
        expect.objectContaining({ ...common, status: "DECLINED", captured_in_cents: 0, refunded_in_cents: 0 }),
        {
          ...common,
          id: voided,
          reference: second,
          amount_in_cents: 500_000,
          status: "VOIDED",
          captured_in_cents: 500_000,
          refunded_in_cents: 500_000,
        },
        {
          ...common,
          id: refunded,
          reference: first,
          amount_in_cents: 4_490_000,
          status: "APPROVED",
          captured_in_cents: 4_490_000,
          refunded_in_cents: 90_000,
        },
      ],
    })
  })
})
