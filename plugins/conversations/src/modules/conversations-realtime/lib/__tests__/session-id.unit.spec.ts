import { readSessionId } from "../session-id"

/** Made with the package cookie-signature 1.2: `sign("abc123", "un secreto")`. */
const SIGNED = "s:abc123.fUm9sJK4qZ+Z43gNtTBBAG7vUbGiy1oNcvTv8r2zpzg"
const SECRET = "un secreto"

const header = (value: string, name = "connect.sid") => `a=1; ${name}=${encodeURIComponent(value)}; b=2`

describe("readSessionId", () => {
  it("reads the id behind a signature of ours", () => {
    expect(readSessionId(header(SIGNED), "connect.sid", SECRET)).toBe("abc123")
    expect(readSessionId(`connect.sid="${encodeURIComponent(SIGNED)}"`, "connect.sid", SECRET)).toBe("abc123")
  })

  it.each([
    ["no cookie", undefined],
    ["another cookie", header(SIGNED, "other.sid")],
    ["an unsigned id", header("s:abc123")],
    ["a changed id", header(SIGNED.replace("abc", "abd"))],
    ["a changed signature", header(`${SIGNED}A`)],
    ["a broken encoding", "connect.sid=%E0%A4%A"],
  ])("refuses %s", (_, cookie) => {
    expect(readSessionId(cookie, "connect.sid", SECRET)).toBeNull()
  })

  it("refuses the signature of another secret", () => {
    expect(readSessionId(header(SIGNED), "connect.sid", "otro")).toBeNull()
  })
})
