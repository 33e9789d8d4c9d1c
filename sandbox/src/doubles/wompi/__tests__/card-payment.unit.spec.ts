import { createHash } from "node:crypto"
import { SANDBOX_CREDENTIALS } from "../../../credentials"
import { driveWompi } from "./drive-wompi"

const keys = SANDBOX_CREDENTIALS.wompi

describe("a card payment over the API", () => {
  const drive = driveWompi()

  it("should start PENDING, settle by the test card and tell the shop with a signed event", async () => {
    const { sandbox, reference } = drive
    const created = await drive.create()
    expect(created).toMatchObject({ status: "PENDING", finalized_at: null, payment_method_type: "CARD", reference })
    expect(created.id).toMatch(/^\d+-\d{10}-\d{5}$/)
    expect(sandbox.shop.received).toEqual([])

    await drive.settled()
    expect(await drive.read(created.id)).toMatchObject({
      status: "APPROVED",
      status_message: null,
      payment_method: { installments: 2, extra: { brand: "VISA", last_four: "4242", processor_response_code: "00" } },
      merchant: { public_key: keys.WOMPI_PUBLIC_KEY },
    })

    const [{ path, headers, body }] = sandbox.shop.received
    const event = JSON.parse(body)
    const checksum = createHash("sha256")
      .update(`${created.id}APPROVED4490000${event.timestamp}${keys.WOMPI_EVENTS_SECRET}`)
      .digest("hex")
    expect(path).toBe("/hooks/wompi")
    expect(headers["x-event-checksum"]).toBe(checksum)
    expect(event).toMatchObject({
      event: "transaction.updated",
      environment: "test",
      data: { transaction: { id: created.id, status: "APPROVED", reference, amount_in_cents: 4490000 } },
      signature: {
        properties: ["transaction.id", "transaction.status", "transaction.amount_in_cents"],
        checksum,
      },
    })
  })

  it("should answer a decline with 201 and decline later", async () => {
    const { id } = await drive.create({ payment_method: await drive.cardMethod("4111111111111111") })
    await drive.settled()
    expect(await drive.read(id)).toMatchObject({
      status: "DECLINED",
      status_message: "La transacción fue rechazada (Sandbox)",
      payment_method: { extra: { processor_response_code: "12" } },
    })
  })
})
