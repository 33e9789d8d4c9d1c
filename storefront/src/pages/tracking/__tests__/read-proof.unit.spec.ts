import { readOrderNumber, readProof } from "../read-proof"

describe("readProof", () => {
  it.each([
    [" camila@example.com ", { email: "camila@example.com" }],
    ["300 123 4567", { phone: "300 123 4567" }],
    ["+57 3001234567", { phone: "+57 3001234567" }],
  ])("%j is %j", (text, proof) => {
    expect(readProof(text)).toEqual(proof)
  })
})

describe("readOrderNumber", () => {
  it.each([
    ["#1042", "1042"],
    [" 1.042 ", "1042"],
    ["7", "7"],
  ])("%j is %s", (text, number) => {
    expect(readOrderNumber(text)).toBe(number)
  })
})
