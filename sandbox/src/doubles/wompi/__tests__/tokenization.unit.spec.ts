import { constants, createCipheriv, createPublicKey, publicEncrypt, randomBytes } from "node:crypto"
import { CARD, asPublic, driveWompi } from "./drive-wompi"

const card = { number: "4242424242424242", ...CARD }

const encode = (value: Buffer | string) => Buffer.from(value).toString("base64url")

/** A compact JWE as a shop would make it with a library. */
const encrypt = (content: unknown, pem: string, alg = "RSA-OAEP-256"): string => {
  const header = encode(JSON.stringify({ alg, enc: "A256GCM" }))
  const [key, iv] = [randomBytes(32), randomBytes(12)]
  const cipher = createCipheriv("aes-256-gcm", key, iv)
  cipher.setAAD(Buffer.from(header))
  const text = Buffer.concat([cipher.update(JSON.stringify(content)), cipher.final()])
  const wrapped = publicEncrypt(
    { key: createPublicKey(pem), padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: "sha256" },
    key
  )
  return [header, encode(wrapped), encode(iv), encode(text), encode(cipher.getAuthTag())].join(".")
}

describe("POST /tokens/cards", () => {
  const drive = driveWompi()
  const tokenize = (body: unknown) => drive.wompi("POST", "/tokens/cards", asPublic, body)

  it("should tokenize any well-formed card: what becomes of it shows at the transaction", async () => {
    const { status, json } = await tokenize({ ...card, number: "5555555555554444" })
    expect(status).toBe(201)
    expect(json).toMatchObject({
      status: "CREATED",
      data: { brand: "MASTERCARD", name: "MASTERCARD-4444", last_four: "4444", bin: "555555", card_holder: "Ana Ruiz" },
    })
    expect(json.data.id).toMatch(/^tok_test_/)
    const { id } = await drive.create({ payment_method: { type: "CARD", token: json.data.id, installments: 1 } })
    await drive.settled()
    expect(await drive.read(id)).toMatchObject({
      status: "ERROR",
      status_message: "La tarjeta usada no es admitida para el ambiente Sandbox",
    })
  })

  it("should name each field that is missing or wrong", async () => {
    const { status, json } = await tokenize({ number: "4242", cvc: "12", exp_month: "13", card_holder: "Ana" })
    expect(status).toBe(422)
    expect(Object.keys(json.error.messages)).toEqual(["number", "cvc", "exp_month", "exp_year", "card_holder"])
  })

  it("should refuse a card once its last month is over", async () => {
    expect((await tokenize({ ...card, exp_month: "01", exp_year: "20" })).json.error.messages).toEqual({
      exp_year: ["La tarjeta está vencida"],
    })
  })

  it("should take an encrypted card", async () => {
    const { json } = await drive.wompi("GET", "/tokens/keys/tokenization", asPublic)
    const pem = json.data.publicKey
    expect(pem).toContain("BEGIN PUBLIC KEY")
    const { status, json: answer } = await tokenize({ payload: encrypt(card, pem) })
    expect(status).toBe(201)
    expect(answer.data).toMatchObject({ last_four: "4242", card_holder: "Ana Ruiz" })
    const broken = [encrypt(card, pem).slice(0, -4), encrypt(card, pem, "RSA-OAEP"), "a.b.c.d.e", "", 1]
    for (const payload of broken) {
      expect((await tokenize({ payload })).status).toBe(422)
    }
  })
})
