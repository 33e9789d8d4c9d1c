import { toUserId, toWaId } from "../wa-id"
import { mintWamid } from "../wamid"

const decode = (wamid: string) => Buffer.from(wamid.replace("wamid.", ""), "base64")

describe("mintWamid", () => {
  it.each([
    ["business", 0x11, 18],
    ["customer", 0x12, 20],
  ] as const)("lays out an id of the %s as Meta does", (sentBy, marker, length) => {
    const bytes = decode(mintWamid({ waId: "573001112233", sentBy }))
    expect([...bytes.subarray(0, 3)]).toEqual([0x1c, 0x18, 12])
    expect(bytes.subarray(3, 15).toString()).toBe("573001112233")
    expect([...bytes.subarray(15, 21)]).toEqual([0x15, 0x02, 0x00, marker, 0x18, length])
    expect(bytes.subarray(21, 21 + length).toString()).toMatch(/^[0-9A-F]+$/)
    expect([...bytes.subarray(21 + length)]).toEqual([0])
  })

  it("never mints the same twice", () => {
    const input = { waId: "573001112233", sentBy: "business" } as const
    expect(mintWamid(input)).not.toBe(mintWamid(input))
  })
})

describe("toWaId", () => {
  it.each([
    ["+57 300 111 2233", "573001112233"],
    ["573001112233", "573001112233"],
    ["3001112233", "573001112233"],
    ["+1 (650) 555-1234", "16505551234"],
    ["+3001112233", "3001112233"],
  ])("reads %s as %s", (value, waId) => expect(toWaId(value)).toBe(waId))
  it.each(["", "abc", "57300a112233", "12345", "+0573001112233", "5730011122334455", null, 573001112233])(
    "refuses %p",
    (value) => expect(toWaId(value)).toBeNull()
  )
})

it("gives one number one business-scoped user id", () => {
  expect(toUserId("573001112233")).toMatch(/^CO\.\d+$/)
  expect(toUserId("573001112233")).toBe(toUserId("573001112233"))
  expect(toUserId("573001112233")).not.toBe(toUserId("573001112234"))
})
