import { createHash } from "node:crypto"
import { eventChecksum } from "../event-checksum"
import { verifyWompiEvent } from "../verify-event"

const SECRET = "prod_events_OcHnIzeBl5socpwByQ4hA52Em3USQ93Z"
const CHECKSUM = "5a18ec5e8fdb7df463e9f94774cba8f583ba21bd04a09ceff2ea68a4bc0aefbe"

/** The event of Wompi's documentation ("Eventos"); the hash is computed by its rule, the one printed there is wrong. */
const event = () => ({
  event: "transaction.updated",
  data: {
    transaction: {
      id: "1234-1610641025-49201",
      amount_in_cents: 4490000,
      reference: "MZQ3X2DE2SMX",
      currency: "COP",
      status: "APPROVED",
      payment_link_id: null,
    },
  } as Record<string, unknown>,
  environment: "prod",
  signature: {
    properties: ["transaction.id", "transaction.status", "transaction.amount_in_cents"],
    checksum: CHECKSUM,
  } as { properties: string[]; checksum?: string; timestamp?: number },
  timestamp: 1530291411 as number | undefined,
})

const verify = (body: unknown, header?: string) => verifyWompiEvent(Buffer.from(JSON.stringify(body)), header, SECRET)

const sign = (values: string) => createHash("sha256").update(values).digest("hex")

describe("verifyWompiEvent", () => {
  it("accepts the documented event and takes only the transaction's id from it", () => {
    const verified = verify(event())
    expect(verified).toMatchObject({ type: "transaction.updated", transactionId: "1234-1610641025-49201" })
    expect(JSON.parse(verified.body)).toEqual(event())
  })

  it("accepts the checksum in upper case, and knows the event again", () => {
    const upper = event()
    upper.signature.checksum = CHECKSUM.toUpperCase()
    expect(verify(upper).eventKey).toBe(verify(event()).eventKey)
  })

  it("accepts the timestamp inside the signature", () => {
    const inside = event()
    inside.signature.timestamp = inside.timestamp
    delete inside.timestamp
    expect(verify(inside).transactionId).toBe("1234-1610641025-49201")
  })

  it("accepts the checksum of the header when the body has none", () => {
    const bare = event()
    delete bare.signature.checksum
    expect(verify(bare, CHECKSUM).transactionId).toBe("1234-1610641025-49201")
    expect(() => verify(bare)).toThrow("checksum")
  })

  it("reads the signed properties from the event, in their order", () => {
    const other = event()
    other.signature.properties = ["transaction.reference", "transaction.payment_link_id", "transaction.id"]
    other.signature.checksum = sign(`MZQ3X2DE2SMX1234-1610641025-492011530291411${SECRET}`)
    expect(verify(other).transactionId).toBe("1234-1610641025-49201")
    other.signature.properties.reverse()
    expect(() => verify(other)).toThrow("checksum")
  })

  it.each([
    ["another status", { id: "1234-1610641025-49201", status: "DECLINED", amount_in_cents: 4490000 }],
    ["another amount", { id: "1234-1610641025-49201", status: "APPROVED", amount_in_cents: 4490001 }],
    ["a missing value", { id: "1234-1610641025-49201", status: "APPROVED" }],
  ])("refuses %s", (_, transaction) => {
    expect(() => verify({ ...event(), data: { transaction } })).toThrow(
      expect.objectContaining({ type: "unauthorized" })
    )
  })

  it("refuses a checksum made of the secret alone", () => {
    const empty = { ...event(), signature: { properties: [], checksum: sign(`1530291411${SECRET}`) } }
    expect(() => verify(empty)).toThrow("checksum")
    expect(eventChecksum({ data: {}, properties: [], timestamp: 1530291411 }, SECRET)).toBeNull()
  })

  it("refuses a checksum that does not cover the transaction: another event's would do", () => {
    const moved = event()
    moved.data = { transaction: { id: "1234-other" }, x: "1234-1610641025-49201APPROVED4490000" }
    moved.signature.properties = ["x"]
    expect(eventChecksum({ ...moved, properties: ["x"], timestamp: 1530291411 }, SECRET)).toBe(CHECKSUM.toLowerCase())
    expect(() => verify(moved)).toThrow("checksum")
  })

  it("refuses inherited values", () => {
    const inherited = event()
    inherited.signature.properties = ["constructor.name"]
    inherited.signature.checksum = sign(`Object1530291411${SECRET}`)
    expect(() => verify(inherited)).toThrow("checksum")
  })

  it.each(["{", "", "null", "[]", '{"event":"transaction.updated"}'])("refuses the body %p", (body) => {
    expect(() => verifyWompiEvent(Buffer.from(body), CHECKSUM, SECRET)).toThrow(
      expect.objectContaining({ type: "unauthorized" })
    )
  })

  it("knows an event that is not about a transaction", () => {
    const token = event()
    token.data = { nequi_token: { id: "nequi_1" } }
    token.signature.properties = ["nequi_token.id"]
    token.signature.checksum = sign(`nequi_11530291411${SECRET}`)
    expect(verify(token).transactionId).toBeNull()
  })
})
