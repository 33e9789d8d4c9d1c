import { integritySignature } from "../integrity-signature"

/** The worked example of Wompi's documentation ("Widget & Checkout Web"). */
const EXAMPLE = {
  reference: "sk8-438k4-xmxm392-sn2m",
  amountInCents: 2490000,
  currency: "COP",
  integritySecret: "prod_integrity_Z5mMke9x0k8gpErbDqwrJXMqsI6SFli6",
}

describe("integritySignature", () => {
  it("signs reference, amount and currency", () => {
    expect(integritySignature(EXAMPLE)).toBe("37c8407747e595535433ef8f6a811d853cd943046624a0ec04662b17bbf33bf5")
  })

  it("signs the expiration before the secret", () => {
    expect(integritySignature({ ...EXAMPLE, expirationTime: "2023-06-09T20:28:50.000Z" })).toBe(
      "e972f58e7de36b283fbb93d9318d39a54ffdff4e8e917b534f30d63c9d7bb89c"
    )
  })
})
