import { MedusaError } from "@medusajs/framework/utils"
import { noChanges, type InboundMessage, type ParsedDelivery } from "../../../types"
import { ingestDelivery, type IngestTools } from "../ingest-delivery"

const DELIVERY = { id: "cvhook_1", attempts: 1, raw: Buffer.from("{}") }

const message = (wa_id: string, wamid: string): InboundMessage => ({
  phone_number_id: "106",
  wamid,
  wa_id,
  bsuid: null,
  name: null,
  type: "text",
  text: "Hola",
  sent_at: new Date(0),
})

const PARSED: ParsedDelivery = {
  messages: [message("57300", "a"), message("57311", "b"), message("57300", "c")],
  statuses: [{ phone_number_id: "106", wamid: "d", status: "read", message_id: null, error: null }],
  problems: [],
}

const tools = (parsed: ParsedDelivery | Error, storing: { fails?: Error } = {}) => {
  const outcome: string[] = []
  const groups: string[][] = []
  const note = (text: string) => {
    outcome.push(text)
    return Promise.resolve()
  }
  const set: IngestTools = {
    whatsapp: { parseDelivery: async () => (parsed instanceof Error ? Promise.reject(parsed) : parsed) },
    conversations: {
      ingestMessages: async (messages) => {
        if (storing.fails && groups.length === 1) {
          throw storing.fails
        }
        groups.push(messages.map(({ wamid }) => wamid))
        return { ...noChanges(), updated: [`of ${messages[0].wa_id}`] }
      },
      applyStatus: async () => ({ ...noChanges(), updated: ["status"] }),
      finishDelivery: (id) => note(`finished ${id}`),
      failDelivery: (id, reason) => note(`failed ${id}: ${reason}`),
      postponeDelivery: (id, reason) => note(`postponed ${id}: ${reason}`),
    },
    logger: { error: jest.fn() },
  }
  return { set, outcome, groups }
}

describe("ingestDelivery", () => {
  it("stores the messages of each sender together, then the statuses, and is done", async () => {
    const { set, outcome, groups } = tools(PARSED)
    const changes = noChanges()
    await ingestDelivery(set, DELIVERY, changes)
    expect(groups).toEqual([["a", "c"], ["b"]])
    expect(changes.updated).toEqual(["of 57300", "of 57311", "status"])
    expect(outcome).toEqual(["finished cvhook_1"])
  })

  it("keeps what nobody can read, with the reason", async () => {
    const { set, outcome } = tools(new MedusaError(MedusaError.Types.INVALID_DATA, "The body is not JSON."))
    await ingestDelivery(set, DELIVERY, noChanges())
    expect(outcome).toEqual(["failed cvhook_1: The body is not JSON."])
  })

  it("stores the readable part and keeps the delivery for the rest", async () => {
    const { set, outcome, groups } = tools({ ...PARSED, problems: ["a message of change 1 is not readable"] })
    await ingestDelivery(set, DELIVERY, noChanges())
    expect(groups).toHaveLength(2)
    expect(outcome).toEqual(["failed cvhook_1: a message of change 1 is not readable"])
  })

  it("stores every other part when one fails, forgets none of them, and tries the delivery again", async () => {
    const fails = new MedusaError(
      MedusaError.Types.DB_ERROR,
      "A database statement of conversations failed (SQLSTATE 40P01)."
    )
    const { set, outcome } = tools(PARSED, { fails })
    const changes = noChanges()
    await ingestDelivery(set, DELIVERY, changes)
    expect(changes.updated).toEqual(["of 57300", "status"])
    expect(outcome).toEqual([`postponed cvhook_1: ${fails.message}`])
  })

  it("tells nobody what an unforeseen error says: it may hold what a customer wrote", async () => {
    const { set, outcome } = tools(PARSED, { fails: new Error("insert … values ('Hola')") })
    await ingestDelivery(set, DELIVERY, noChanges())
    expect(outcome).toEqual(["postponed cvhook_1: An unforeseen error."])
    expect(set.logger.error).not.toHaveBeenCalledWith(expect.stringContaining("Hola"))
  })
})
