import { SANDBOX_CREDENTIALS } from "../../../credentials"
import { driveWompi } from "./drive-wompi"

const { WOMPI_PUBLIC_KEY } = SANDBOX_CREDENTIALS.wompi

const claimsOf = (jwt: string) => JSON.parse(Buffer.from(jwt.split(".")[1], "base64url").toString())

describe("the merchant", () => {
  const drive = driveWompi()

  it("should show the merchant with a fresh pair of acceptance tokens each time", async () => {
    const [first, second] = [await drive.merchant(), await drive.merchant()]
    expect(first).toMatchObject({
      public_key: WOMPI_PUBLIC_KEY,
      active: true,
      accepted_currencies: ["COP"],
      presigned_acceptance: { type: "END_USER_POLICY", permalink: expect.stringMatching(/^https:.*\.pdf$/) },
      presigned_personal_data_auth: { type: "PERSONAL_DATA_AUTH", permalink: expect.stringMatching(/^https:.*\.pdf$/) },
    })
    expect(first.presigned_acceptance.acceptance_token).not.toBe(second.presigned_acceptance.acceptance_token)
  })

  it("should mint tokens with Wompi's claims, good for an hour", async () => {
    const { presigned_acceptance, presigned_personal_data_auth } = await drive.merchant()
    const claims = claimsOf(presigned_acceptance.acceptance_token)
    expect(claims).toEqual({
      contract_id: expect.any(Number),
      permalink: presigned_acceptance.permalink,
      file_hash: expect.stringMatching(/^[0-9a-f]{32}$/),
      jit: expect.stringMatching(/^\d{10}-\d+$/),
      exp: expect.any(Number),
    })
    expect(claims.exp - Number(claims.jit.split("-")[0])).toBe(3600)
    expect(claimsOf(presigned_personal_data_auth.acceptance_token)).toMatchObject({ email: "" })
  })

  it("should not take one kind of token for the other", async () => {
    const { acceptance_token, accept_personal_auth } = await drive.acceptance()
    const swapped = { acceptance_token: accept_personal_auth, accept_personal_auth: acceptance_token }
    expect(Object.keys((await drive.refusal(swapped)).messages)).toEqual(["acceptance_token", "accept_personal_auth"])
  })

  it.each([200, 404, 410])("should answer %s at the retired address as it is told to", async (status) => {
    await drive.setModes({ legacy_merchant_status: status })
    const answer = await drive.wompi("GET", `/merchants/${WOMPI_PUBLIC_KEY}`, {})
    expect(answer.status).toBe(status)
    expect(Boolean(answer.json.data?.presigned_acceptance)).toBe(status === 200)
  })

  it("should not know another merchant at the retired address", async () => {
    expect((await drive.wompi("GET", "/merchants/pub_test_other", {})).status).toBe(404)
  })
})
