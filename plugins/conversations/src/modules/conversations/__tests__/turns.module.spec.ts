import { inbound } from "../__fixtures__/inbound"
import { runWithModule } from "../__fixtures__/run-with-module"

const DUE = "update conversation_reply_turn set next_emit_at = now() - interval '1 second' where state = 'open'"

runWithModule(({ conversations, database }) => {
  const openTurn = async (text = "¿Cuánto vale el roll-on?") => {
    const changes = await conversations().ingestMessages([inbound({ text })])
    return changes.turns[0]
  }
  const answer = (turn_id: string, owner_version = 0, text = "Vale $35.900") =>
    conversations().answerTurn({ turn_id, owner_version, messages: [{ text }], handover: null })
  const outbound = () =>
    conversations().listConversationMessages({ direction: "outbound" }, { order: { sequence: "ASC" } })

  describe("turns", () => {
    it("answers a burst once and shows its texts as one question", async () => {
      const turnId = await openTurn("Hola")
      expect(await openTurn("¿Tienen lavanda?")).toBe(turnId)

      expect(await conversations().readTurn(turnId, 4)).toMatchObject({
        turn_id: turnId,
        owner_version: 0,
        contact: { name: "Ana" },
        question: "Hola\n¿Tienen lavanda?",
        history: [],
      })
      expect(await answer(turnId)).toMatchObject({ accepted: true })
      expect(await conversations().readTurn(turnId, 4)).toBeNull()
    })

    it("refuses a second answer, also when both come at the same instant", async () => {
      const turnId = await openTurn()
      const answers = await Promise.all([answer(turnId, 0, "uno"), answer(turnId, 0, "dos"), answer(turnId, 0, "tres")])
      expect(answers.filter(({ accepted }) => accepted)).toHaveLength(1)
      expect(await answer(turnId)).toEqual({ accepted: false, changes: expect.objectContaining({ messages: [] }) })
      expect(await outbound()).toHaveLength(1)
    })

    it("refuses an answer after a person took over, and blocks what the bot had not sent yet", async () => {
      await answer(await openTurn(), 0, "todavía en la cola")
      const turnId = await openTurn("¿Y el de menta?")
      const [thread] = await conversations().listConversations({})
      const changes = await conversations().handOver({
        conversation_id: thread.id,
        owner: "human",
        reason: "agent",
        actor_id: "user_1",
        note: null,
      })
      expect(changes.statuses).toEqual([expect.objectContaining({ status: "blocked" })])
      expect(await answer(turnId)).toMatchObject({ accepted: false })
      expect(await conversations().readTurn(turnId, 4)).toBeNull()
      expect(await outbound()).toEqual([expect.objectContaining({ status: "blocked" })])
      expect(await conversations().listConversations({})).toEqual([
        expect.objectContaining({ owner: "human", owner_version: 1, assignee_id: "user_1" }),
      ])
    })

    it("changes hands once when two people take over the same version", async () => {
      await openTurn()
      const [thread] = await conversations().listConversations({})
      const take = (actor_id: string) =>
        conversations().handOver({
          conversation_id: thread.id,
          owner: "human",
          reason: "agent",
          actor_id,
          note: null,
          owner_version: 0,
        })
      const results = await Promise.allSettled([take("user_1"), take("user_2")])
      expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
    })

    it("answers nothing in retrospect when a conversation is given back to the bot", async () => {
      await openTurn()
      const [{ id: conversation_id }] = await conversations().listConversations({})
      const give = (owner: "bot" | "human") =>
        conversations().handOver({ conversation_id, owner, reason: "agent", actor_id: "user_1", note: null })
      await give("human")
      await openTurn("nadie contesta")
      const changes = await give("bot")
      expect(changes.turns).toEqual([])
      expect(await conversations().listReplyTurns({ state: "open" })).toEqual([])
      const turnId = await openTurn("¿Hola?")
      expect(await conversations().readTurn(turnId, 4)).toMatchObject({ owner_version: 2, question: "¿Hola?" })
    })

    it("gives a message its own turn when it comes while the bot is writing", async () => {
      const turnId = await openTurn("¿Cuánto vale?")
      await conversations().readTurn(turnId, 4)
      await openTurn("¿Y el envío?")
      expect(await conversations().readTurn(turnId, 4)).toMatchObject({ question: "¿Cuánto vale?" })

      const { changes } = await answer(turnId)
      expect(changes.turns).toHaveLength(1)
      expect(await conversations().readTurn(changes.turns[0], 4)).toMatchObject({
        question: "¿Y el envío?",
        history: [
          { author: "customer", text: "¿Cuánto vale?" },
          { author: "bot", text: "Vale $35.900" },
        ],
      })
    })

    it("hands over with the assistant's reason and summary, with its own words or the fixed line", async () => {
      const handover = { reason: "complaint", summary: "Pedido dañado" }
      const first = await openTurn()
      const { changes } = await conversations().answerTurn({
        turn_id: first,
        owner_version: 0,
        messages: [{ text: "Lo siento mucho. Te paso con una persona." }],
        handover,
      })
      expect(changes.handovers).toEqual([expect.objectContaining({ owner: "human", reason: "complaint" })])
      expect(await outbound()).toEqual([expect.objectContaining({ author: "bot", status: "queued" })])

      const changesOfOther = await conversations().ingestMessages([inbound({ wa_id: "573009998877" })])
      await conversations().answerTurn({ turn_id: changesOfOther.turns[0], owner_version: 0, messages: [], handover })
      const [, line] = await outbound()
      expect(line).toMatchObject({ author: "system", text: "Una persona de nuestro equipo te responderá por aquí." })
      const [thread] = await conversations().listConversations({ id: changesOfOther.created[0] })
      expect(thread.handover).toMatchObject({ owner: "human", ...handover })
    })

    it("rings again for a turn nobody answers, then lets a person take over", async () => {
      const turnId = await openTurn()
      for (let attempt = 1; attempt <= 4; attempt++) {
        expect(await conversations().claimDueTurns(10)).toEqual([turnId])
        expect(await conversations().claimDueTurns(10)).toEqual([])
        await database().execute(DUE)
      }
      expect(await conversations().claimDueTurns(10)).toEqual([])
      expect(await conversations().listGivenUpTurns(10)).toEqual([turnId])
      const changes = await conversations().giveUpTurn(turnId)
      expect(changes.handovers).toEqual([expect.objectContaining({ reason: "unanswered" })])
      expect(await conversations().listGivenUpTurns(10)).toEqual([])
    })
  })
})

runWithModule(
  ({ conversations, database }) => {
    const passSeconds = (seconds: number) =>
      database().execute(
        `update conversation_reply_turn set quiet_until = quiet_until - interval '${seconds} seconds', ` +
          `next_emit_at = next_emit_at - interval '${seconds} seconds'`
      )

    describe("quiet time", () => {
      it("waits until the customer is silent", async () => {
        const { turns } = await conversations().ingestMessages([inbound()])
        expect(await conversations().claimDueTurns(10)).toEqual([])
        await passSeconds(10)
        await conversations().ingestMessages([inbound()])
        await passSeconds(10)
        expect(await conversations().claimDueTurns(10)).toEqual([])
        await passSeconds(5.1)
        expect(await conversations().claimDueTurns(10)).toEqual(turns)
      })
    })
  },
  { quietTimeMs: 15_000 }
)
