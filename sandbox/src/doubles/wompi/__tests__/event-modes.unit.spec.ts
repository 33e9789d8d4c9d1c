import { SANDBOX_CREDENTIALS } from "../../../credentials"
import { eventChecksum } from "../signatures"
import { driveWompi } from "./drive-wompi"

const secret = SANDBOX_CREDENTIALS.wompi.WOMPI_EVENTS_SECRET

describe("how events may come", () => {
  const drive = driveWompi()

  const approve = async (modes: Record<string, unknown>) => {
    await drive.setModes(modes)
    const { json } = await drive.payAtCheckout({ outcome: "APPROVED" })
    return json.transaction
  }

  /** Approved and declined, in this order, each under its own reference. */
  const payTwice = async (modes: Record<string, unknown>) => {
    await approve(modes)
    drive.nextReference()
    await drive.payAtCheckout({ outcome: "DECLINED" })
  }

  const statuses = () => drive.events().map(({ data }) => data.transaction.status)

  it("should print the checksum in capitals, in the header too", async () => {
    await approve({ event_uppercase_checksum: true })
    const [{ headers }] = drive.sandbox.shop.received
    const [{ data, signature, timestamp }] = drive.events()
    const expected = eventChecksum({ data, properties: signature.properties, timestamp, secret }).toUpperCase()
    expect(signature.checksum).toBe(expected)
    expect(headers["x-event-checksum"]).toBe(expected)
    expect(expected).not.toBe(expected.toLowerCase())
  })

  it("should put the timestamp into the signature and nowhere else", async () => {
    await approve({ event_timestamp_in_signature: true })
    const [event] = drive.events()
    expect(event).not.toHaveProperty("timestamp")
    const { properties, checksum, timestamp } = event.signature
    expect(checksum).toBe(eventChecksum({ data: event.data, properties, timestamp, secret }))
  })

  it("should leave the environment out", async () => {
    await approve({ event_without_environment: true })
    expect(drive.events()[0]).not.toHaveProperty("environment")
  })

  it("should sign more than the usual three", async () => {
    await approve({ event_extra_properties: ["transaction.reference"] })
    const [{ data, signature, timestamp }] = drive.events()
    const { id, reference } = data.transaction
    expect(signature.properties).toEqual([
      "transaction.id",
      "transaction.status",
      "transaction.amount_in_cents",
      "transaction.reference",
    ])
    const values = { values: `${id}APPROVED4490000${reference}` }
    expect(signature.checksum).toBe(eventChecksum({ data: values, properties: ["values"], timestamp, secret }))
  })

  it("should send each event twice", async () => {
    await payTwice({ event_duplicate: true })
    expect(statuses()).toEqual(["APPROVED", "APPROVED", "DECLINED", "DECLINED"])
  })

  it("should send the second event before the first, and a last one alone after a while", async () => {
    await payTwice({ event_reorder: true })
    expect(statuses()).toEqual(["DECLINED", "APPROVED"])
    drive.nextReference()
    await drive.payAtCheckout({ outcome: "ERROR" })
    expect(statuses()).toHaveLength(2)
    await drive.advance(5_000)
    expect(statuses()).toEqual(["DECLINED", "APPROVED", "ERROR"])
  })

  it("should send late, with the state and the timestamp of the change", async () => {
    const { id } = await approve({ event_delay_ms: 3_600_000, void_window: "open" })
    await drive.control(`/transactions/${id}/settle`, { status: "VOIDED" })
    expect(drive.events()).toEqual([])
    await drive.advance(3_600_000)
    expect(statuses()).toEqual(["APPROVED", "VOIDED"])
    const [{ timestamp, sent_at, data }] = drive.events()
    expect(new Date(timestamp * 1000).toISOString().slice(0, 19)).toBe(data.transaction.finalized_at.slice(0, 19))
    expect(Date.parse(sent_at) - Date.parse(data.transaction.finalized_at)).toBe(3_600_000)
  })

  it("should tell of each try at the checkout under the same reference", async () => {
    await drive.payAtCheckout({ outcome: "DECLINED" })
    await drive.payAtCheckout({ outcome: "APPROVED", method: "NEQUI" })
    const transactions = drive.events().map(({ data }) => data.transaction)
    expect(new Set(transactions.map(({ reference }) => reference)).size).toBe(1)
    expect(new Set(transactions.map(({ id }) => id)).size).toBe(2)
  })
})
