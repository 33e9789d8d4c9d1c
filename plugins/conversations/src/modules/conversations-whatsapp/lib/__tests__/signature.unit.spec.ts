import { createHmac } from "node:crypto"
import { isSignatureValid } from "../signature"

const SECRET = "un-secreto"
/** As Meta sends it: non-ASCII characters and slashes escaped. */
const RAW = Buffer.from(String.raw`{"text":{"body":"\u00bfTienen jab\u00f3n de avena? 1\/2"}}`)
/** Computed apart: `printf '%s' <bytes> | openssl dgst -sha256 -hmac un-secreto`. */
const SIGNATURE = "sha256=ac43ccc8083492f8c0c718f0da479961d3d0d5ea32eed27a706d14cf83b3ccf0"

describe("isSignatureValid", () => {
  it("accepts the signature of the exact bytes", () => {
    expect(isSignatureValid(SECRET, RAW, SIGNATURE)).toBe(true)
  })

  it("refuses the same JSON written otherwise", () => {
    const rewritten = Buffer.from(JSON.stringify(JSON.parse(RAW.toString())))
    expect(rewritten.equals(RAW)).toBe(false)
    expect(isSignatureValid(SECRET, rewritten, SIGNATURE)).toBe(false)
  })

  it("covers bytes that are not UTF-8", () => {
    const raw = Buffer.from([0xff, 0xfe, 0x00])
    const signature = `sha256=${createHmac("sha256", SECRET).update(raw).digest("hex")}`
    expect(isSignatureValid(SECRET, raw, signature)).toBe(true)
    expect(isSignatureValid(SECRET, Buffer.from(raw.toString("utf8")), signature)).toBe(false)
  })

  it.each([
    ["none", undefined],
    ["empty", ""],
    ["without prefix", SIGNATURE.slice(7)],
    ["another algorithm", SIGNATURE.replace("sha256", "sha1")],
    ["cut short", SIGNATURE.slice(0, -1)],
    ["one digit off", SIGNATURE.replace(/.$/, (digit) => (digit === "0" ? "1" : "0"))],
  ])("refuses a signature that is %s", (_, signature) => {
    expect(isSignatureValid(SECRET, RAW, signature)).toBe(false)
  })

  it("refuses the signature of another secret", () => {
    expect(isSignatureValid("otro", RAW, SIGNATURE)).toBe(false)
  })
})
