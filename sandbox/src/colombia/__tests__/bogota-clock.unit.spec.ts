import { bogotaDay, inBogota } from "../bogota-clock"

const at = (iso: string) => Date.parse(iso)

describe("Colombia's clock", () => {
  it("should begin its day five hours after the one of UTC", () => {
    expect(bogotaDay(at("2026-11-22T23:00:00Z"))).toBe("2026-11-22")
    expect(bogotaDay(at("2026-11-23T04:59:00Z"))).toBe("2026-11-22")
    expect(bogotaDay(at("2026-11-23T05:01:00Z"))).toBe("2026-11-23")
  })

  it("should show its hours in any form", () => {
    expect(inBogota("sv-SE", { timeStyle: "short" }).format(at("2026-11-23T05:01:00Z"))).toBe("00:01")
  })
})
