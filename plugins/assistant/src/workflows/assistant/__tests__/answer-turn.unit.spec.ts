import { AIMessage } from "@langchain/core/messages"
import { fakeModel } from "@langchain/core/testing"
import { WorkflowManager } from "@medusajs/framework/orchestration"
import { createMedusaContainer, Modules } from "@medusajs/framework/utils"
import { shopContainer } from "../../../assistant/__fixtures__/shop"
import type { OpenTurn } from "../../../assistant/turn-contract"
import { ASSISTANT_MODULE } from "../../../modules/assistant"
import { KNOWLEDGE_MODULE } from "../../../modules/knowledge"
import answerTurn from "../../../subscribers/answer-turn"

const OPEN: OpenTurn = {
  turn_id: "turn_1",
  owner_version: 7,
  conversation_id: "conv_1",
  contact: { id: "contact_1", name: "Ana" },
  question: "¿cuánto cuesta la lavanda?",
  history: [],
}

/** Rings the bell for a turn, and returns which workflows were run with what. */
const ring = async (turn: OpenTurn | null, model: unknown, conversationsInstalled = true) => {
  const runs: { id: string; input: unknown }[] = []
  jest
    .spyOn(WorkflowManager, "getWorkflow")
    .mockImplementation((id) =>
      id.startsWith("conversations-")
        ? ((conversationsInstalled ? {} : undefined) as never)
        : (WorkflowManager["workflows"].get(id) as never)
    )
  const engine = {
    run: async (id: string, { input }: { input: unknown }) => {
      runs.push({ id, input })
      return { result: id === "conversations-read-turn" ? turn : { accepted: true } }
    },
  }
  const shop = shopContainer() as { resolve: (name: string) => unknown }
  const container = createMedusaContainer()
  const values = {
    [Modules.WORKFLOW_ENGINE]: engine,
    [ASSISTANT_MODULE]: { settings: { signature: "_Bot_" }, getModel: async () => model },
    [KNOWLEDGE_MODULE]: shop.resolve(KNOWLEDGE_MODULE),
    query: shop.resolve("query"),
    logger: { warn: jest.fn() },
  }
  for (const [name, value] of Object.entries(values)) {
    container.register({ [name]: { resolve: () => value } } as never)
  }
  await answerTurn({ event: { data: { turn_id: "turn_1" } }, container } as never)
  return runs
}

describe("conversations.turn_ready", () => {
  afterEach(() => jest.restoreAllMocks())

  it("reads the turn, answers it, and gives back the owner's version it was read with", async () => {
    const runs = await ring(OPEN, fakeModel().respond(new AIMessage("Está en $45.000.")))

    expect(runs).toEqual([
      { id: "conversations-read-turn", input: { turn_id: "turn_1", history_limit: 4 } },
      {
        id: "conversations-answer-turn",
        input: { turn_id: "turn_1", owner_version: 7, messages: [{ text: "Está en $45.000.\n\n_Bot_" }] },
      },
    ])
  })

  it("hands over with a notice for the customer and a summary for the staff", async () => {
    const runs = await ring(OPEN, null)

    expect(runs[1].input).toMatchObject({
      messages: [{ text: expect.stringContaining("Una persona de nuestro equipo") }],
      handover: { reason: "assistant_off", summary: expect.stringContaining("¿cuánto cuesta la lavanda?") },
    })
  })

  it("leaves a closed turn alone, and asks no model", async () => {
    const model = fakeModel()

    expect((await ring(null, model)).map(({ id }) => id)).toEqual(["conversations-read-turn"])
    expect(model.callCount).toBe(0)
  })

  it("does nothing where nobody owns conversations", async () => {
    expect(await ring(OPEN, fakeModel(), false)).toEqual([])
  })
})
