import { driveSandbox, type DrivenSandbox } from "../../../__fixtures__/drive-sandbox"
import { SANDBOX_CREDENTIALS } from "../../../credentials"

describe("the Anthropic double", () => {
  let sandbox: DrivenSandbox
  beforeAll(async () => {
    sandbox = await driveSandbox()
  })
  afterAll(() => sandbox.close())
  beforeEach(() => sandbox.reset())

  const headers: Record<string, string> = {
    "x-api-key": SANDBOX_CREDENTIALS.anthropic.ANTHROPIC_API_KEY,
    "anthropic-version": "2023-06-01",
  }
  const schema = { type: "object", properties: { query: { type: "string" } }, required: ["query"] }
  const request = {
    model: "claude-haiku-5-5",
    max_tokens: 500,
    tools: [{ name: "searchInventory", description: "Catálogo", input_schema: schema }],
    messages: [{ role: "user", content: "¿Cuánto vale la mandarina?" }] as unknown[],
  }
  const ask = (body: unknown, more = headers) => sandbox.call("/anthropic/v1/messages", body, more)

  it("goes through a round of tools", async () => {
    const first = await ask(request)
    expect(first).toMatchObject({ status: 200, body: { type: "message", stop_reason: "tool_use" } })
    const [use] = first.body.content
    expect(use).toMatchObject({ type: "tool_use", name: "searchInventory", input: { query: "mandarina" } })

    const products = [
      { title: "Aceite de Mandarina", variants: [{ title: "10 ml", price: "$45.900", available: true }] },
    ]
    const result = { type: "tool_result", tool_use_id: use.id, content: JSON.stringify({ products }) }
    const second = await ask({
      ...request,
      messages: [...request.messages, { role: "assistant", content: [use] }, { role: "user", content: [result] }],
    })
    expect(second.body).toMatchObject({ stop_reason: "end_turn", usage: { output_tokens: expect.any(Number) } })
    expect(second.body.content).toEqual([{ type: "text", text: expect.stringContaining("• 10 ml: $45.900") }])
  })

  it("refuses a wrong key, a missing version and a wrong request in the API's shape", async () => {
    expect(await ask(request, { ...headers, "x-api-key": "wrong" })).toEqual({
      status: 401,
      body: {
        type: "error",
        error: { type: "authentication_error", message: "invalid x-api-key" },
        request_id: expect.stringMatching(/^req_/),
      },
    })
    expect((await ask(request, { ...headers, "anthropic-version": "" })).status).toBe(400)
    expect(await ask({ ...request, messages: [] })).toMatchObject({
      status: 400,
      body: { error: { type: "invalid_request_error" } },
    })
    expect((await sandbox.call("/anthropic/v1/complete", {}, headers)).status).toBe(404)
  })
})
