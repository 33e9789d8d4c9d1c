import { driveWompi } from "./drive-wompi"

describe("events", () => {
  const drive = driveWompi()

  it("should try again 30 minutes, 3 hours and 24 hours after the first until the shop answers 200", async () => {
    const { shop } = drive.sandbox
    shop.status = 201
    await drive.payAtCheckout({ outcome: "APPROVED" })
    const counts = [shop.received.length]
    for (const minutes of [29, 1, 149, 1, 1259, 1, 3000]) {
      await drive.advance(minutes * 60_000)
      counts.push(shop.received.length)
    }
    expect(counts).toEqual([1, 1, 2, 2, 3, 3, 4, 4])
    expect(new Set(shop.received.map(({ body }) => body)).size).toBe(1)
  })
})
