import { createDecipheriv, constants, generateKeyPairSync, privateDecrypt, type KeyObject } from "node:crypto"
import { isRecord } from "../../core/dig"
import { invalidInput } from "./wompi-error"

const HEADER = { alg: "RSA-OAEP-256", enc: "A256GCM" }

const refusal = () => invalidInput({ payload: ["No se pudo descifrar"] })

const decode = (part: string): Buffer => Buffer.from(part, "base64url")

const decrypt = (privateKey: KeyObject, [header, key, iv, content, tag]: string[]): unknown => {
  const { alg, enc } = JSON.parse(decode(header).toString())
  if (alg !== HEADER.alg || enc !== HEADER.enc) {
    throw new Error(`Not ${HEADER.alg} with ${HEADER.enc}`)
  }
  const contentKey = privateDecrypt(
    { key: privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: "sha256" },
    decode(key)
  )
  const decipher = createDecipheriv("aes-256-gcm", contentKey, decode(iv), { authTagLength: 16 })
  decipher.setAAD(Buffer.from(header, "ascii"))
  decipher.setAuthTag(decode(tag))
  return JSON.parse(Buffer.concat([decipher.update(decode(content)), decipher.final()]).toString())
}

/** The key under which a shop may send a card as a JWE instead of in the clear (Wompi docs, Métodos de pago). */
export class TokenizationKey {
  private pair: ReturnType<typeof generateKeyPairSync> | undefined

  /** SPKI in PEM. */
  get publicKey(): string {
    return this.keys().publicKey.export({ type: "spki", format: "pem" }).toString()
  }

  /** The card in a request: the body itself, or what its compact JWE `payload` holds. @throws WompiError 422 */
  open(body: Record<string, unknown>): Record<string, unknown> {
    if (body.payload === undefined) {
      return body
    }
    const parts = String(body.payload).split(".")
    try {
      const card = decrypt(this.keys().privateKey, parts)
      if (isRecord(card)) {
        return card
      }
    } catch {
      // Whatever is wrong with a foreign JWE, the answer is the same.
    }
    throw refusal()
  }

  /** Made when first wanted: most runs of the sandbox never do, and it takes a moment. */
  private keys() {
    this.pair ??= generateKeyPairSync("rsa", { modulusLength: 2048 })
    return this.pair
  }
}
