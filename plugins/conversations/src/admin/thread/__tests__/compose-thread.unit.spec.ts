import { composeThread, momentOf } from "../compose-thread"
import { aMessage, aSend } from "./fixtures"

const shown = (items: ReturnType<typeof composeThread>) => items.map((item) => `${item.kind}:${item.key}`)

describe("composeThread", () => {
  it("shows a send after the messages while it is on its way", () => {
    expect(shown(composeThread([aMessage(1)], [aSend("c1", { afterSequence: 1 })]))).toEqual([
      "message:msg_1",
      "send:c1",
    ])
  })

  it("replaces a send by the message it became, under the same key", () => {
    const items = composeThread([aMessage(1), aMessage(2, { text: "hola" })], [aSend("c1", { messageId: "msg_2" })])

    expect(shown(items)).toEqual(["message:msg_1", "message:c1"])
  })

  it("recognises the live echo that overtakes the answer", () => {
    const items = composeThread([aMessage(2, { text: "hola" })], [aSend("c1", { afterSequence: 1 })])

    expect(shown(items)).toEqual(["message:c1"])
  })

  it("never takes an earlier, a customer's or the bot's message for the echo", () => {
    const messages = [
      aMessage(1, { text: "hola" }),
      aMessage(2, { text: "hola", author: "customer", direction: "inbound" }),
      aMessage(3, { text: "hola", author: "bot" }),
    ]

    expect(shown(composeThread(messages, [aSend("c1", { afterSequence: 1 })]))).toEqual([
      "message:msg_1",
      "message:msg_2",
      "message:msg_3",
      "send:c1",
    ])
  })

  it("matches two sends of the same text to two messages, one each", () => {
    const sends = [aSend("c1", { messageId: "msg_2" }), aSend("c2", { afterSequence: 1 })]

    expect(shown(composeThread([aMessage(2, { text: "hola" })], sends))).toEqual(["message:c1", "send:c2"])
    expect(shown(composeThread([aMessage(2, { text: "hola" }), aMessage(3, { text: "hola" })], sends))).toEqual([
      "message:c1",
      "message:c2",
    ])
  })

  it("shows only the last attempt of a send that was tried again", () => {
    const items = composeThread([], [aSend("c1", { state: "failed", reason: "error.network" }), aSend("c1")])

    expect(items).toEqual([{ kind: "send", key: "c1", send: aSend("c1") }])
  })
})

describe("momentOf", () => {
  it("prefers the provider's clock", () => {
    const message = aMessage(1, { provider_timestamp: "2026-11-22T14:59:00.000Z" })

    expect(momentOf({ kind: "message", key: "msg_1", message }).toISOString()).toBe("2026-11-22T14:59:00.000Z")
    expect(momentOf({ kind: "message", key: "msg_1", message: aMessage(1) }).toISOString()).toBe(
      "2026-11-22T15:00:00.000Z"
    )
  })
})
