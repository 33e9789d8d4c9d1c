import type { Message, MessagesRequest, Tool } from "../../types"
import { FIXED_ANSWERS } from "../compose-answer"
import { think } from "../think"

const tool = (name: string): Tool => ({
  name,
  input_schema: { type: "object", properties: { query: { type: "string" } }, required: ["query"] },
})
const ALL = ["searchInventory", "searchKnowledgeBase", "handover"].map(tool)

const ask = (messages: Message[] | string, more: Partial<MessagesRequest> = {}) =>
  think({
    model: "claude-haiku-5-5",
    max_tokens: 500,
    tools: ALL,
    messages: typeof messages === "string" ? [{ role: "user", content: messages }] : messages,
    ...more,
  })

const found = { products: [{ title: "Aceite de Mandarina", variants: [{ title: "10 ml", price: "$45.900" }] }] }
const round = (question: string, name: string, result: unknown, isError = false): Message[] => [
  { role: "user", content: question },
  { role: "assistant", content: [{ type: "tool_use", id: "toolu_1", name, input: {} }] },
  {
    role: "user",
    content: [{ type: "tool_result", tool_use_id: "toolu_1", content: JSON.stringify(result), is_error: isError }],
  },
]

describe("think", () => {
  it("asks the catalogue for goods and the knowledge base for rules, both for both", () => {
    expect(ask("¿Cuánto vale la mandarina?")).toEqual({
      uses: [{ name: "searchInventory", input: { query: "mandarina" } }],
    })
    expect(ask("¿Hacen envíos?")).toEqual({ uses: [{ name: "searchKnowledgeBase", input: { query: "envios" } }] })
    expect(ask("¿Tienen mandarina y hacen envíos?")).toMatchObject({
      uses: [{ name: "searchKnowledgeBase" }, { name: "searchInventory", input: { query: "mandarina" } }],
    })
  })

  it("uses only tools it is offered, and knows nothing without them", () => {
    expect(ask("¿Cuánto vale la mandarina?", { tools: [tool("searchKnowledgeBase")] })).toEqual({
      text: FIXED_ANSWERS.unknown,
    })
    expect(ask("¿Cuánto vale la mandarina?", { tools: undefined })).toEqual({ text: FIXED_ANSWERS.unknown })
  })

  it("greets without a tool, and asks for a person through the handover tool", () => {
    expect(ask("Hola")).toEqual({ text: FIXED_ANSWERS.greeting })
    expect(ask("quiero un asesor")).toMatchObject({ uses: [{ name: "handover" }] })
    expect(ask("quiero un asesor", { tools: [] })).toEqual({ text: FIXED_ANSWERS.noHandover })
    expect(ask(round("quiero un asesor", "handover", { ok: true }))).toEqual({ text: FIXED_ANSWERS.handedOver })
  })

  it("answers out of the result", () => {
    const answer = ask(round("¿Cuánto vale la mandarina?", "searchInventory", found))
    expect(answer).toEqual({ text: expect.stringContaining("*Aceite de Mandarina*\n• 10 ml: $45.900") })
  })

  it("says honestly that it has nothing when the result is empty or an error", () => {
    const question = "¿Cuánto vale la mandarina?"
    expect(ask(round(question, "searchInventory", { products: [] }))).toEqual({ text: FIXED_ANSWERS.unknown })
    expect(ask(round(question, "searchInventory", found, true))).toEqual({ text: FIXED_ANSWERS.unknown })
  })

  it("asks for what a prefetched result leaves open, once", () => {
    const messages = round("¿Tienen mandarina y hacen envíos?", "searchInventory", found)
    expect(ask(messages)).toMatchObject({ uses: [{ name: "searchKnowledgeBase" }] })
    const second: Message[] = [
      ...messages,
      { role: "assistant", content: [{ type: "tool_use", id: "toolu_2", name: "searchKnowledgeBase", input: {} }] },
      { role: "user", content: [{ type: "tool_result", tool_use_id: "toolu_2", content: '{"passages":[]}' }] },
    ]
    expect(ask(second)).toEqual({ text: expect.stringContaining("$45.900") })
  })

  it("does not answer a new question out of an earlier turn's result", () => {
    const messages: Message[] = [
      ...round("¿Cuánto vale la mandarina?", "searchInventory", found),
      { role: "assistant", content: "Mira: …" },
      { role: "user", content: "¿y el romero?" },
    ]
    expect(ask(messages)).toMatchObject({ uses: [{ name: "searchInventory", input: { query: "romero" } }, {}] })
  })

  describe("with data in the prompt", () => {
    const prompt = `Inventario: ${JSON.stringify(found)}`

    it("uses it only when no tool is offered", () => {
      expect(ask("¿Cuánto vale la mandarina?", { system: prompt, tools: undefined })).toEqual({
        text: expect.stringContaining("$45.900"),
      })
      expect(ask("¿Cuánto vale la mandarina?", { system: prompt })).toMatchObject({
        uses: [{ name: "searchInventory" }],
      })
    })

    it("does not mix it into what a tool returned", () => {
      const messages = round("¿Cuánto vale la mandarina?", "searchInventory", { products: [] })
      expect(ask(messages, { system: prompt })).toEqual({ text: FIXED_ANSWERS.unknown })
    })

    it("does not take it for the customer's words", () => {
      const messages: Message[] = [
        { role: "user", content: "¿Hacen envíos?" },
        { role: "user", content: [{ type: "text", text: `<inventario>${prompt}</inventario>` }] },
      ]
      expect(ask(messages)).toEqual({ uses: [{ name: "searchKnowledgeBase", input: { query: "envios" } }] })
    })
  })

  it("obeys tool_choice", () => {
    expect(ask("¿Cuánto vale la mandarina?", { tool_choice: { type: "none" } })).toEqual({
      text: FIXED_ANSWERS.unknown,
    })
    expect(ask("Hola", { tool_choice: { type: "any" } })).toMatchObject({ uses: [{ name: "searchInventory" }] })
    expect(ask("Hola", { tool_choice: { type: "tool", name: "searchKnowledgeBase" } })).toMatchObject({
      uses: [{ name: "searchKnowledgeBase" }],
    })
  })
})
