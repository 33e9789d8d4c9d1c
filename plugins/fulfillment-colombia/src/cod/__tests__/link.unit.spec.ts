import { codLink } from "../link"
import { createLinkToken, readLinkToken } from "../link-token"

const SECRET = "a secret of thirty-two characters"
const ORDER = "order_01KB1S5XW8T2Q4V6Y8Z0A1B2C3"
const NOW = new Date("2026-11-27T12:00:00Z")
const LATER = new Date("2027-01-01T00:00:00Z")

const token = createLinkToken(SECRET, { orderId: ORDER, expiresAt: LATER })

describe("link token", () => {
  it("should lead back to its order, and be one word that an address can hold", () => {
    expect(readLinkToken(SECRET, token, NOW)).toBe(ORDER)
    expect(token).toMatch(/^[\w-]{60,80}$/)
  })

  it("should be the same whenever it is made", () => {
    expect(createLinkToken(SECRET, { orderId: ORDER, expiresAt: LATER })).toBe(token)
  })

  it("should end with its time", () => {
    expect(readLinkToken(SECRET, token, new Date(LATER.getTime() - 1_000))).toBe(ORDER)
    expect(readLinkToken(SECRET, token, LATER)).toBeNull()
  })

  it("should be refused with any of its characters changed", () => {
    const other = (character: string) => (character === "A" ? "B" : "A")
    const forged = [...token].map((character, at) => token.slice(0, at) + other(character) + token.slice(at + 1))

    expect(forged.map((text) => readLinkToken(SECRET, text, NOW))).toEqual(forged.map(() => null))
  })

  it.each([
    ["another key", createLinkToken("another secret of thirty-two char", { orderId: ORDER, expiresAt: LATER })],
    ["nothing", ""],
    ["too short", token.slice(0, 20)],
    ["cut", token.slice(0, -1)],
    ["longer", `${token}A`],
    ["padded", `${token}=`],
    ["no base64url", `${token.slice(0, -2)}%0`],
    ["the bare order", ORDER],
    ["U+0000", "\u0000"],
  ])("should refuse %s", (_, text) => {
    expect(readLinkToken(SECRET, text, NOW)).toBeNull()
  })
})

describe("codLink", () => {
  const options = { linkSecret: SECRET, storeUrl: "https://store.example.com/", linkPath: "/pedido" }
  const collection = { order_id: ORDER, deadline_at: NOW, created_at: new Date(0) }

  it("should be the page of the storefront, valid for two months after the deadline", () => {
    const link = codLink(options, collection) as string
    const [, path, signed] = /^https:\/\/store\.example\.com(\/pedido\/)(.+)$/.exec(link) ?? []
    const inDays = (days: number) => new Date(NOW.getTime() + days * 24 * 60 * 60 * 1000)

    expect(path).toBe("/pedido/")
    expect(readLinkToken(SECRET, signed, inDays(59))).toBe(ORDER)
    expect(readLinkToken(SECRET, signed, inDays(60))).toBeNull()
  })

  it.each([{ linkSecret: undefined }, { storeUrl: undefined }])("should be none without %j", (part) => {
    expect(codLink({ ...options, ...part }, collection)).toBeNull()
  })
})
