import type { ThreadItem } from "../compose-thread"
import { groupByDay } from "../group-by-day"
import { aMessage } from "./fixtures"

const item = (sequence: number, provider_timestamp: string): ThreadItem => ({
  kind: "message",
  key: `msg_${sequence}`,
  message: aMessage(sequence, { provider_timestamp }),
})

const days = (items: ThreadItem[]) => groupByDay(items).map((group) => [group.day, group.items.map(({ key }) => key)])

describe("groupByDay", () => {
  it("cuts at midnight in Bogotá, five hours behind UTC", () => {
    expect(days([item(1, "2026-11-22T04:59:59.000Z"), item(2, "2026-11-22T05:00:00.000Z")])).toEqual([
      ["2026-11-21", ["msg_1"]],
      ["2026-11-22", ["msg_2"]],
    ])
  })

  it("keeps a message stamped earlier than its neighbour in its place", () => {
    expect(
      days([
        item(1, "2026-11-21T15:00:00.000Z"),
        item(2, "2026-11-22T15:00:00.000Z"),
        item(3, "2026-11-21T15:30:00.000Z"),
        item(4, "2026-11-22T16:00:00.000Z"),
      ])
    ).toEqual([
      ["2026-11-21", ["msg_1"]],
      ["2026-11-22", ["msg_2", "msg_3", "msg_4"]],
    ])
  })

  it("has no day without messages", () => {
    expect(groupByDay([])).toEqual([])
  })
})
