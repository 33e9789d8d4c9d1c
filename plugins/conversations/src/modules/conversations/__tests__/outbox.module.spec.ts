import type { SendResult } from "../../../types"
import { inbound, NUMBER, report } from "../__fixtures__/inbound"
import { runWithModule } from "../__fixtures__/run-with-module"

const UNKNOWN: SendResult = { kind: "unknown", error: { reason: "outcome_unknown", code: null, detail: "timeout" } }
const RETRY: SendResult = {
  kind: "retry",
  delay_ms: 60_000,
  error: { reason: "service_unavailable", code: 131016, detail: null },
}

runWithModule(({ conversations, database }) => {
  const startThread = async (waId = "573001234567") => {
    await conversations().ingestMessages([inbound({ wa_id: waId, type: "sticker", text: null })])
    const [contact] = await conversations().listConversationContacts({ wa_id: waId }, { relations: ["conversations"] })
    return contact.conversations[0].id
  }
  const send = (conversation_id: string, text: string, idempotency_key: string | null = null) =>
    conversations().sendMessage({ conversation_id, author: "agent", author_id: "user_1", text, idempotency_key })
  const claim = async () => (await conversations().claimMessages(NUMBER)).messages
  const statusOf = async (id: string) => (await conversations().retrieveConversationMessage(id)).status

  describe("outbox", () => {
    it("takes a message once, with whom and what", async () => {
      const { message_id } = await send(await startThread(), "Hola, soy Laura")
      const claims = await Promise.all([claim(), claim(), claim()])
      expect(claims.flat()).toEqual([
        {
          id: message_id,
          phone_number_id: NUMBER,
          wa_id: "573001234567",
          bsuid: null,
          text: "Hola, soy Laura",
          attempts: 1,
        },
      ])
      const changes = await conversations().settleMessage(message_id, { kind: "accepted", wamid: "wamid.out" })
      expect(changes.statuses).toEqual([expect.objectContaining({ message_id, status: "sent" })])
      expect(await claim()).toEqual([])
    })

    it("sends one message per idempotency key and gives the same one back", async () => {
      const thread = await startThread()
      const first = await send(thread, "una vez", "key")
      const second = await send(thread, "una vez", "key")
      expect(second).toMatchObject({ message_id: first.message_id, changes: { messages: [] } })
      await expect(send(await startThread("573009998877"), "otra", "key")).rejects.toMatchObject({
        type: "invalid_data",
      })
    })

    it("lets no message of a conversation overtake another", async () => {
      const thread = await startThread()
      const first = await send(thread, "1")
      await send(thread, "2")
      expect((await claim()).map(({ text }) => text)).toEqual(["1"])
      expect(await claim()).toEqual([])
      expect(await conversations().numbersWithDueMessages()).toEqual([])

      await conversations().settleMessage(first.message_id, RETRY)
      expect(await claim()).toEqual([])
      await database().execute("update conversation_message set next_attempt_at = now() where next_attempt_at > now()")
      const [again] = await claim()
      expect(again).toMatchObject({ id: first.message_id, attempts: 2 })
      await conversations().settleMessage(first.message_id, { kind: "accepted", wamid: "wamid.1" })
      expect((await claim()).map(({ text }) => text)).toEqual(["2"])
    })

    it("never sends again what may have been sent, and lets a status settle it", async () => {
      const { message_id } = await send(await startThread(), "¿llegó?")
      await claim()
      const changes = await conversations().settleMessage(message_id, UNKNOWN)
      expect(changes.statuses).toEqual([expect.objectContaining({ status: "unknown" })])
      await database().execute("update conversation_message set next_attempt_at = now() where status <> 'unknown'")
      expect(await claim()).toEqual([])

      const status = report({ wamid: "wamid.late", status: "delivered", message_id })
      expect((await conversations().applyStatus(status)).statuses).toEqual([
        expect.objectContaining({ message_id, status: "delivered" }),
      ])
      expect(await conversations().retrieveConversationMessage(message_id)).toMatchObject({
        wamid: "wamid.late",
        error: null,
      })
    })

    it("calls the outcome unknown when the process died after the message had left", async () => {
      const { message_id } = await send(await startThread(), "adiós")
      await claim()
      expect((await conversations().abandonLostMessages()).statuses).toEqual([])
      await database().execute("update conversation_message set dispatched_at = now() - interval '5 minutes'")
      expect((await conversations().abandonLostMessages()).statuses).toEqual([
        expect.objectContaining({ message_id, status: "unknown" }),
      ])
      expect(await claim()).toEqual([])
    })

    it("blocks a message when the service window has closed", async () => {
      const { message_id } = await send(await startThread(), "tarde")
      await database().execute("update conversation_thread set window_expires_at = now() - interval '1 minute'")
      await database().execute("update conversation_message set created_at = now() - interval '25 hours'")
      const { messages, changes } = await conversations().claimMessages(NUMBER)
      expect(messages).toEqual([])
      expect(changes.statuses).toEqual([expect.objectContaining({ message_id, status: "blocked" })])
      expect(await conversations().retrieveConversationMessage(message_id)).toMatchObject({
        error: { reason: "window_closed", code: null, detail: null },
      })
    })

    it("leaves it to WhatsApp when the customer's message was old but has just reached us", async () => {
      await send(await startThread(), "tarde")
      await database().execute("update conversation_thread set window_expires_at = now() - interval '9 months'")
      expect(await claim()).toHaveLength(1)
    })

    it("gives up after the last try, with the reason", async () => {
      const { message_id } = await send(await startThread(), "sin suerte")
      await database().execute("update conversation_message set attempts = 7 where direction = 'outbound'")
      await claim()
      await conversations().settleMessage(message_id, RETRY)
      expect(await conversations().retrieveConversationMessage(message_id)).toMatchObject({
        status: "failed",
        error: { reason: "service_unavailable", code: 131016, detail: null },
      })
    })

    it("keeps to ten messages a second for a number", async () => {
      for (let index = 0; index < 12; index++) {
        await send(await startThread(`5730012345${10 + index}`), "hola")
      }
      expect(await claim()).toHaveLength(10)
      expect(await claim()).toHaveLength(0)
      await database().execute(
        "update conversation_message set dispatched_at = now() - interval '2 seconds' where dispatched_at is not null"
      )
      expect(await claim()).toHaveLength(2)
    })

    it("takes the conversation over when an agent writes where the bot answers", async () => {
      const thread = await startThread()
      const { changes } = await send(thread, "Yo sigo")
      expect(changes.handovers).toEqual([{ conversation_id: thread, owner: "human", reason: "agent" }])
      expect(await conversations().retrieveConversation(thread)).toMatchObject({
        owner: "human",
        assignee_id: "user_1",
        unread_count: 0,
      })
    })
  })

  describe("statuses", () => {
    const sent = async (wamid: string) => {
      const { message_id } = await send(await startThread(), "hola")
      await claim()
      await conversations().settleMessage(message_id, { kind: "accepted", wamid })
      return message_id
    }

    it("keeps a status that comes before the answer to the send, and joins it", async () => {
      const { message_id } = await send(await startThread(), "hola")
      await claim()
      expect(
        (await conversations().applyStatus(report({ wamid: "wamid.early", status: "delivered" }))).statuses
      ).toEqual([])
      await conversations().applyStatus(report({ wamid: "wamid.early", status: "delivered" }))
      const changes = await conversations().settleMessage(message_id, { kind: "accepted", wamid: "wamid.early" })
      expect(changes.statuses.map(({ status }) => status)).toEqual(["sent", "delivered"])
      expect(await statusOf(message_id)).toBe("delivered")
      expect(await conversations().listConversationWaitingStatuses({})).toEqual([])
    })

    it("only moves forward", async () => {
      const message_id = await sent("wamid.forward")
      for (const status of ["read", "sent", "delivered", "failed"] as const) {
        await conversations().applyStatus(report({ wamid: "wamid.forward", status }))
      }
      expect(await statusOf(message_id)).toBe("read")
    })

    it("keeps the reason of a failure", async () => {
      const message_id = await sent("wamid.fails")
      const error = { reason: "window_closed", code: 131047, detail: "More than 24 hours have passed" }
      await conversations().applyStatus(report({ wamid: "wamid.fails", status: "failed", error }))
      expect(await conversations().retrieveConversationMessage(message_id)).toMatchObject({ status: "failed", error })
    })

    it("does not let a status touch an inbound message", async () => {
      const message = inbound()
      await conversations().ingestMessages([message])
      const changes = await conversations().applyStatus(report({ wamid: message.wamid, status: "read" }))
      expect(changes.statuses).toEqual([])
    })
  })
})
