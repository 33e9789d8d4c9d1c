import { inbound, NUMBER } from "../__fixtures__/inbound"
import { runWithModule } from "../__fixtures__/run-with-module"

runWithModule(({ conversations }) => {
  describe("ingest", () => {
    it("stores a message once, however often it is delivered, and opens one turn", async () => {
      const message = inbound({ text: "Hola\u0000 😀 áé" })
      const first = await conversations().ingestMessages([message])
      const second = await conversations().ingestMessages([message])
      const third = await conversations().ingestMessages([{ ...message, name: "Ana María" }])

      expect(first.messages).toHaveLength(1)
      expect(first.created).toHaveLength(1)
      expect(first.turns).toHaveLength(1)
      expect(first.receipts).toEqual([{ phone_number_id: NUMBER, wamid: message.wamid }])
      for (const again of [second, third]) {
        expect(again).toEqual({ ...again, messages: [], turns: [], created: [], updated: [] })
      }
      expect(await conversations().listConversationMessages({})).toEqual([
        expect.objectContaining({ sequence: 1, text: "Hola 😀 áé", direction: "inbound", author: "customer" }),
      ])
      expect(await conversations().listReplyTurns({})).toHaveLength(1)
    })

    it("refuses the duplicate of an erased wamid", async () => {
      const message = inbound()
      await conversations().ingestMessages([message])
      const [stored] = await conversations().listConversationMessages({})
      await conversations().updateConversationMessages({ id: stored.id, wamid: null, text: null })
      await conversations().softDeleteConversationMessages([stored.id])

      const again = await conversations().ingestMessages([message])

      expect(again.messages).toEqual([])
      expect(await conversations().listConversationMessages({}, { withDeleted: true })).toHaveLength(1)
    })

    it("keeps concurrent deliveries of one person apart: one contact, one thread, a sequence without gaps", async () => {
      const count = 12
      await Promise.all(
        Array.from({ length: count }, (_, index) => conversations().ingestMessages([inbound({ text: `m${index}` })]))
      )
      expect(await conversations().listConversationContacts({})).toHaveLength(1)
      const [thread] = await conversations().listConversations({})
      expect(thread).toMatchObject({ last_sequence: count, unread_count: count })
      const messages = await conversations().listConversationMessages({}, { order: { sequence: "ASC" } })
      expect(messages.map((message) => message.sequence)).toEqual(
        Array.from({ length: count }, (_, index) => index + 1)
      )
      expect(await conversations().listReplyTurns({ state: "open" })).toHaveLength(1)
    })

    it("orders a burst by the sender's clock, then by arrival", async () => {
      const at = (seconds: number) => new Date(1_760_000_000_000 + seconds * 1000)
      await conversations().ingestMessages([
        inbound({ text: "tercero", sent_at: at(2) }),
        inbound({ text: "primero", sent_at: at(1) }),
        inbound({ text: "segundo", sent_at: at(1) }),
      ])
      const messages = await conversations().listConversationMessages({}, { order: { sequence: "ASC" } })
      expect(messages.map((message) => message.text)).toEqual(["primero", "segundo", "tercero"])
    })

    it("knows a person by the business-scoped id when the phone is hidden", async () => {
      await conversations().ingestMessages([inbound({ wa_id: null, bsuid: "CO.1", name: null })])
      await conversations().ingestMessages([inbound({ bsuid: "CO.1" })])
      await conversations().ingestMessages([inbound({ bsuid: null })])
      expect(await conversations().listConversationContacts({})).toEqual([
        expect.objectContaining({ bsuid: "CO.1", wa_id: "573001234567", phone: "+573001234567", name: "Ana" }),
      ])
    })

    it("opens the service window for 24 hours from the latest message, never shortening it", async () => {
      const sentAt = new Date("2026-03-01T10:00:00Z")
      await conversations().ingestMessages([inbound({ sent_at: sentAt })])
      await conversations().ingestMessages([inbound({ sent_at: new Date("2026-02-28T10:00:00Z") })])
      const [thread] = await conversations().listConversations({})
      expect(new Date(thread.window_expires_at as Date)).toEqual(new Date("2026-03-02T10:00:00Z"))
    })

    it("hands over to a person who is asked for, and says so", async () => {
      await conversations().ingestMessages([inbound()])
      const changes = await conversations().ingestMessages([
        inbound({ text: "Quiero hablar con un ASESOR, por favor" }),
      ])

      expect(changes.handovers).toEqual([expect.objectContaining({ owner: "human", reason: "customer_requested" })])
      expect(changes.turns).toEqual([])
      expect(await conversations().listReplyTurns({})).toEqual([expect.objectContaining({ state: "handed_over" })])
      const [line] = await conversations().listConversationMessages({ direction: "outbound" })
      expect(line).toMatchObject({
        author: "system",
        status: "queued",
        text: "Listo, una persona de nuestro equipo te responderá por aquí.",
      })

      const later = await conversations().ingestMessages([inbound({ text: "¿Sigues ahí?" })])
      expect(later.turns).toEqual([])
      expect(await conversations().listConversationMessages({ direction: "outbound" })).toHaveLength(1)
    })

    it("keeps a voice note without inventing a text and lets a person look at it", async () => {
      const changes = await conversations().ingestMessages([inbound({ type: "audio", text: null })])
      expect(changes.handovers).toEqual([expect.objectContaining({ reason: "unreadable_message" })])
      const [note] = await conversations().listConversationMessages({ direction: "inbound" })
      expect(note).toMatchObject({ type: "audio", text: null, status: "received" })
    })

    it("keeps a reaction without waking anybody", async () => {
      await conversations().ingestMessages([inbound({ type: "reaction", text: null })])
      expect(await conversations().listReplyTurns({})).toEqual([])
      const [thread] = await conversations().listConversations({})
      expect(thread).toMatchObject({ unread_count: 0, last_sequence: 1, last_message_at: null, owner: "bot" })
    })

    it("reopens a resolved conversation for the bot", async () => {
      const { created } = await conversations().ingestMessages([inbound()])
      await conversations().handOver({
        conversation_id: created[0],
        owner: "human",
        reason: "agent",
        actor_id: "user_1",
        note: null,
      })
      await conversations().resolve(created[0])
      const changes = await conversations().ingestMessages([inbound()])
      expect(changes.turns).toHaveLength(1)
      const [thread] = await conversations().listConversations({})
      expect(thread).toMatchObject({ status: "open", owner: "bot", owner_version: 2, assignee_id: null })
    })
  })
})
