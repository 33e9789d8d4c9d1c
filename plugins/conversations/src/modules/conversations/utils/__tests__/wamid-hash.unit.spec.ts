import { wamidHash } from "../wamid-hash"

const WAMID = "wamid.HBgMNTczMDAxMjM0NTY3FQIAEhggQUJDREVGMDEyMzQ1Njc4OUFCQ0RFRjAxMjM0NTY3ODkA"

describe("wamidHash", () => {
  it("is the same for the same id and key only", () => {
    expect(wamidHash("key", WAMID)).toMatch(/^[0-9a-f]{64}$/)
    expect(wamidHash("key", WAMID)).toBe(wamidHash("key", WAMID))
    expect(wamidHash("key", WAMID)).not.toBe(wamidHash("another", WAMID))
    expect(wamidHash("key", WAMID)).not.toBe(wamidHash("key", `${WAMID}=`))
  })
})
