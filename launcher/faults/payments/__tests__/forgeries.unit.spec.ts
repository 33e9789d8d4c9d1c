import { SANDBOX_CREDENTIALS } from "../../../../sandbox/src/credentials"
import { buildEvent } from "../../../../sandbox/src/doubles/wompi/events"
import { verifyWompiEvent } from "../../../../plugins/payment-wompi/src/wompi/verify-event"
import { seededRandom } from "../../seeded-random"
import { forge } from "../forgeries"

const { WOMPI_EVENTS_SECRET } = SANDBOX_CREDENTIALS.wompi

const transaction = {
  id: "15113-1795809614-10001",
  reference: "payses_01M8F9G6VBACQS9KAH2M406972-1",
  status: "APPROVED",
  amount_in_cents: 25_320_000,
  currency: "COP",
}

const original = () => {
  const event = buildEvent(
    {
      event: "transaction.updated",
      data: { transaction },
      properties: ["transaction.id", "transaction.status", "transaction.amount_in_cents"],
    },
    Date.parse("2026-11-27T20:00:14Z")
  )
  const { id: transactionId, reference, status } = transaction
  return { body: JSON.stringify(event), checksum: event.signature.checksum, transactionId, reference, status }
}

const isAccepted = (body: string, checksum?: string): boolean => {
  try {
    verifyWompiEvent(Buffer.from(body), checksum, WOMPI_EVENTS_SECRET)
    return true
  } catch {
    return false
  }
}

describe("forge", () => {
  const random = seededRandom(11)
  const forgeries = Array.from({ length: 2_000 }, () => forge(original(), random))

  it("starts from an event that the shop accepts", () => {
    expect(isAccepted(original().body)).toBe(true)
  })

  it("draws every kind, and changes the event in each", () => {
    expect(new Set(forgeries.map(({ kind }) => kind)).size).toBe(17)
    expect(forgeries.every(({ body }) => body !== original().body)).toBe(true)
  })

  it("has a right checksum exactly where it says so", () => {
    for (const { body, headers, mayPass } of forgeries) {
      expect(isAccepted(body, headers["x-event-checksum"])).toBe(mayPass)
    }
  })
})
