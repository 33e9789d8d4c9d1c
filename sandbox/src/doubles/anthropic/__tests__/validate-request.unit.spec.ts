import { validateRequest } from "../validate-request"

const use = { type: "tool_use", id: "toolu_1", name: "searchInventory", input: { query: "lavanda" } }
const result = { type: "tool_result", tool_use_id: "toolu_1", content: "{}" }
const tool = { name: "searchInventory", input_schema: { type: "object" } }
const user = (content: unknown) => ({ role: "user", content })
const assistant = (content: unknown) => ({ role: "assistant", content })
const request = (more: Record<string, unknown> = {}) => ({
  model: "claude-haiku-5-5",
  max_tokens: 500,
  messages: [user("Hola")],
  ...more,
})

describe("validateRequest", () => {
  it.each([
    ["one message", request()],
    ["a round of tools", request({ messages: [user("¿Lavanda?"), assistant([use]), user([result])], tools: [tool] })],
    ["blocks it does not read", request({ messages: [user([{ type: "image", source: {} }])] })],
    ["temperature for an older model", request({ model: "claude-haiku-4-5", temperature: 0 })],
    ["the default temperature", request({ temperature: 1 })],
  ])("takes %s", (_what, body) => expect(validateRequest(body)).toEqual({ value: body }))

  it.each([
    ["no object", "x", "not valid JSON"],
    ["no model", request({ model: undefined }), "model: Field required"],
    ["no max_tokens", request({ max_tokens: undefined }), "max_tokens: Field required"],
    ["max_tokens of 0", request({ max_tokens: 0 }), "max_tokens: Input should be"],
    ["sampling on a model without it", request({ temperature: 0 }), "temperature"],
    ["streaming", request({ stream: true }), "stream"],
    ["no messages", request({ messages: undefined }), "messages: Field required"],
    ["an empty list", request({ messages: [] }), "at least one message"],
    ["a foreign role", request({ messages: [{ role: "system", content: "x" }] }), "messages.0.role"],
    ["an empty content", request({ messages: [user("")] }), "non-empty content"],
    ["an empty text block", request({ messages: [user([{ type: "text", text: " " }])] }), "non-whitespace text"],
    ["an unknown block", request({ messages: [user([{ type: "video" }])] }), "Input tag 'video'"],
    ["an assistant first", request({ messages: [assistant("Hola"), user("x")] }), "first message"],
    ["an assistant last", request({ messages: [user("x"), assistant("Hola")] }), "prefill"],
    [
      "a use without result",
      request({ messages: [user("x"), assistant([use]), user("y")] }),
      "`tool_use` ids were found",
    ],
    ["a use at the end", request({ messages: [user("x"), assistant([use])] }), "`tool_use` ids were found"],
    ["a result without use", request({ messages: [user([result])] }), "unexpected `tool_use_id`"],
    ["a tool without schema", request({ tools: [{ name: "a" }] }), "input_schema"],
    [
      "a tool whose schema is no object",
      request({ tools: [{ name: "a", input_schema: { type: "string" } }] }),
      "object",
    ],
    ["a tool with a space", request({ tools: [{ ...tool, name: "a b" }] }), "String should match"],
    ["two tools of one name", request({ tools: [tool, tool] }), "must be unique"],
    ["a choice without tools", request({ tool_choice: { type: "any" } }), "while providing tools"],
    ["a choice of an unknown tool", request({ tools: [tool], tool_choice: { type: "tool", name: "x" } }), "not found"],
  ])("refuses %s", (_what, body, sentence) => {
    expect(validateRequest(body)).toEqual({
      error: { type: "invalid_request_error", message: expect.stringContaining(sentence) },
    })
  })

  it.each(["gpt-5", "claude-3-haiku-20240307"])("does not know the model %s", (model) => {
    expect(validateRequest(request({ model }))).toEqual({
      error: { type: "not_found_error", message: `model: ${model}` },
    })
  })
})
