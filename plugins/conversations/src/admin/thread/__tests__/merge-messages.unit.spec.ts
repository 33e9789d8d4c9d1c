import { applyStatus, mergeMessages } from "../merge-messages"
import { aMessage } from "./fixtures"

const sequences = (messages: { sequence: number }[]) => messages.map((message) => message.sequence)

const UNDELIVERABLE = { reason: "undeliverable", code: 131026, detail: "Message undeliverable" }

describe("mergeMessages", () => {
  it("joins overlapping pages of any order into one run without duplicates", () => {
    const merged = mergeMessages([aMessage(3), aMessage(4)], [aMessage(6), aMessage(4), aMessage(5), aMessage(2)])

    expect(sequences(merged)).toEqual([2, 3, 4, 5, 6])
  })

  it("keeps the further status and its reason when an older answer arrives late", () => {
    const [merged] = mergeMessages(
      [aMessage(1, { status: "failed", error: UNDELIVERABLE })],
      [aMessage(1, { status: "sent", error: null })]
    )

    expect(merged).toMatchObject({ status: "failed", error: UNDELIVERABLE })
  })

  it("takes the reason that comes with the status", () => {
    const [merged] = mergeMessages(
      [aMessage(1, { status: "failed" })],
      [aMessage(1, { status: "failed", error: UNDELIVERABLE })]
    )

    expect(merged).toMatchObject({ status: "failed", error: UNDELIVERABLE })
  })

  it("leaves its inputs alone", () => {
    const known = [aMessage(2)]
    mergeMessages(known, [aMessage(1)])

    expect(sequences(known)).toEqual([2])
  })
})

describe("applyStatus", () => {
  it("moves one message forward and never back", () => {
    const messages = [aMessage(1, { status: "read" }), aMessage(2, { status: "sent" })]

    expect(applyStatus(messages, "msg_2", "delivered").map((message) => message.status)).toEqual(["read", "delivered"])
    expect(applyStatus(messages, "msg_1", "sent").map((message) => message.status)).toEqual(["read", "sent"])
  })

  it("ignores a message it does not know", () => {
    const messages = [aMessage(1)]

    expect(applyStatus(messages, "msg_9", "read")).toEqual(messages)
  })
})
