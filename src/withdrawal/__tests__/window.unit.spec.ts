import { refundDue, withdrawalWindow, writeDay } from "../window"

/** A time in Colombia. */
const at = (text: string) => new Date(`${text}-05:00`)

describe("withdrawalWindow", () => {
  it.each([
    ["a week without holidays", "2026-11-23T10:00", "2026-11-30"],
    ["a weekend and the Immaculate Conception", "2026-12-04T10:00", "2026-12-14"],
    ["a delivery late in the evening, when it is tomorrow in London", "2026-11-27T23:30", "2026-12-04"],
    ["a delivery on a Saturday", "2026-11-28T09:00", "2026-12-04"],
    ["Christmas and New Year", "2026-12-24T10:00", "2027-01-04"],
  ])("should count five business days through %s", (_, delivered, deadline) => {
    expect(withdrawalWindow(at(delivered), at(delivered))).toMatchObject({ deadline, is_open: true })
  })

  it.each([
    ["right after the delivery", "2026-11-25T12:00", 6, true],
    ["on the first day", "2026-11-26T08:00", 5, true],
    ["on a Saturday between", "2026-11-28T08:00", 3, true],
    ["in the last minute", "2026-12-02T23:59:59", 1, true],
    ["at midnight after it", "2026-12-03T00:00:00", 0, false],
  ])("should tell what is left %s", (_, now, days_left, is_open) => {
    expect(withdrawalWindow(at("2026-11-25T11:00"), at(now))).toEqual({
      deadline: "2026-12-02",
      closes_at: at("2026-12-03T00:00").toISOString(),
      days_left,
      is_open,
    })
  })
})

describe("refundDue", () => {
  it("should be fifteen calendar days from the request, by the day in Colombia", () => {
    expect(refundDue(at("2026-11-28T23:00"))).toBe("2026-12-13")
    expect(refundDue(at("2026-11-28T23:00"), at("2026-12-01T10:00"))).toBe("2026-12-13")
  })

  it("should be the day on which late goods come", () => {
    expect(refundDue(at("2026-11-28T10:00"), at("2026-12-20T10:00"))).toBe("2026-12-20")
  })
})

describe("writeDay", () => {
  it("should write a day as Colombia reads it", () => {
    expect(writeDay("2026-12-01")).toBe("martes, 1 de diciembre de 2026")
  })
})
