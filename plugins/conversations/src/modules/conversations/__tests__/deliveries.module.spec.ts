import { runWithModule } from "../__fixtures__/run-with-module"

const RAW = Buffer.from([0x7b, 0x00, 0xff, 0x7d])
const DUE = "update conversation_webhook_delivery set next_attempt_at = now()"

runWithModule(({ conversations, database }) => {
  describe("deliveries", () => {
    it("gives back the exact bytes once, and erases them when done", async () => {
      const id = await conversations().recordDelivery(RAW)
      const claims = await Promise.all([conversations().claimDeliveries(5), conversations().claimDeliveries(5)])
      expect(claims.flat()).toEqual([{ id, attempts: 1, raw: RAW }])
      await conversations().finishDelivery(id)
      expect(await conversations().listConversationWebhookDeliveries({})).toEqual([
        expect.objectContaining({ state: "processed", raw: null, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }),
      ])
      await expect(conversations().replayDelivery(id)).rejects.toMatchObject({ type: "not_allowed" })
    })

    it("comes back when the process that took it died", async () => {
      const id = await conversations().recordDelivery(RAW)
      await conversations().claimDeliveries(5)
      expect(await conversations().claimDeliveries(5)).toEqual([])
      await database().execute(DUE)
      expect(await conversations().claimDeliveries(5)).toEqual([{ id, attempts: 2, raw: RAW }])
    })

    it("is kept as failed after the last try and can be replayed", async () => {
      const id = await conversations().recordDelivery(RAW)
      for (let attempt = 1; attempt <= 6; attempt++) {
        await database().execute(DUE)
        expect(await conversations().claimDeliveries(5)).toHaveLength(1)
        await conversations().postponeDelivery(id, "the database was away")
      }
      await database().execute(DUE)
      expect(await conversations().claimDeliveries(5)).toEqual([])
      expect(await conversations().listConversationWebhookDeliveries({ state: "failed" })).toEqual([
        expect.objectContaining({ id, reason: "the database was away" }),
      ])
      await conversations().replayDelivery(id)
      expect(await conversations().claimDeliveries(5)).toEqual([{ id, attempts: 1, raw: RAW }])
    })

    it("says so when there is none to replay", async () => {
      await expect(conversations().replayDelivery("cvhook_none")).rejects.toMatchObject({ type: "not_found" })
    })
  })
})
