import { eventChecksum, integritySignature } from "../signatures"

describe("integritySignature", () => {
  const payment = {
    reference: "sk8-438k4-xmxm392-sn2m",
    amountInCents: 2490000,
    currency: "COP",
    secret: "prod_integrity_Z5mMke9x0k8gpErbDqwrJXMqsI6SFli6",
  }

  it("should equal the example of Wompi's documentation", () => {
    expect(integritySignature(payment)).toBe("37c8407747e595535433ef8f6a811d853cd943046624a0ec04662b17bbf33bf5")
  })

  it("should take in the expiration time before the secret", () => {
    expect(integritySignature({ ...payment, expirationTime: "2023-06-09T20:28:50.000Z" })).toBe(
      "e972f58e7de36b283fbb93d9318d39a54ffdff4e8e917b534f30d63c9d7bb89c"
    )
  })
})

describe("eventChecksum", () => {
  const event = {
    data: { transaction: { id: "1234-1610641025-49201", status: "APPROVED", amount_in_cents: 4490000 } },
    timestamp: 1530291411,
    secret: "prod_events_OcHnIzeBl5socpwByQ4hA52Em3USQ93Z",
  }

  it("should join the listed properties, the timestamp and the secret", () => {
    const properties = ["transaction.id", "transaction.status", "transaction.amount_in_cents"]
    expect(eventChecksum({ ...event, properties })).toBe(
      "5a18ec5e8fdb7df463e9f94774cba8f583ba21bd04a09ceff2ea68a4bc0aefbe"
    )
  })

  it("should depend on the order of the properties", () => {
    const properties = ["transaction.status", "transaction.id", "transaction.amount_in_cents"]
    expect(eventChecksum({ ...event, properties })).not.toBe(
      "5a18ec5e8fdb7df463e9f94774cba8f583ba21bd04a09ceff2ea68a4bc0aefbe"
    )
  })
})
