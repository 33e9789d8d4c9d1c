import { askingTime, isWorkDay, pickupCalendar, whyNotOn } from "../calendar"

const CUT_OFF = 15

/** A time in Colombia. */
const at = (text: string) => new Date(`${text}-05:00`)

describe("isWorkDay", () => {
  it.each([
    ["2026-11-27", true],
    ["2026-11-28", true],
    ["2026-11-29", false],
    ["2026-12-08", false],
    ["2026-11-16", false],
  ])("should tell whether couriers work on %s", (date, expected) => {
    expect(isWorkDay(date)).toBe(expected)
  })
})

describe("pickupCalendar", () => {
  it.each([
    ["before the cut-off", "2026-11-27T14:59:59", "2026-11-27", true],
    ["at the cut-off", "2026-11-27T15:00:00", "2026-11-28", false],
    ["on Saturday evening", "2026-11-28T20:00:00", "2026-11-30", false],
    ["on Sunday morning", "2026-11-29T08:00:00", "2026-11-30", false],
    ["before a holiday", "2026-12-07T16:00:00", "2026-12-09", false],
    ["late in Colombia, when it is tomorrow in London", "2026-11-26T23:30:00", "2026-11-27", false],
  ])("should tell the next round %s", (_, now, next_date, is_open_today) => {
    expect(pickupCalendar(at(now), CUT_OFF)).toEqual({ cut_off: "15:00", next_date, is_open_today })
  })
})

describe("whyNotOn", () => {
  const now = at("2026-11-27T16:00:00")

  it.each([
    ["2026-11-28", null],
    ["2026-11-30", null],
    ["2026-11-27", expect.stringContaining("hasta las 15:00")],
    ["2026-11-26", expect.stringContaining("ya pasó")],
    ["2026-11-29", expect.stringContaining("domingo o festivo")],
    ["2026-12-08", expect.stringContaining("domingo o festivo")],
    ["2026-12-30", expect.stringContaining("14 días")],
    ["2026-02-30", expect.stringContaining("no existe")],
    ["mañana", expect.stringContaining("no existe")],
  ])("should say why no courier comes on %s", (date, expected) => {
    expect(whyNotOn(date, now, CUT_OFF)).toEqual(expected)
  })
})

describe("askingTime", () => {
  it("should ask at once for the next round", () => {
    const now = at("2026-11-27T16:00:00")
    expect(askingTime("2026-11-28", now, CUT_OFF)).toEqual(now)
  })

  it("should wait for the cut-off of the work day before", () => {
    expect(askingTime("2026-11-30", at("2026-11-27T10:00:00"), CUT_OFF)).toEqual(at("2026-11-28T15:00:00"))
    expect(askingTime("2026-12-09", at("2026-11-27T10:00:00"), CUT_OFF)).toEqual(at("2026-12-07T15:00:00"))
  })
})
