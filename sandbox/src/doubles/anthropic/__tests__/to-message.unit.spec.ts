import { toMessage } from "../to-message"
import type { MessagesRequest } from "../types"

const request: MessagesRequest = {
  model: "claude-haiku-5-5",
  max_tokens: 10,
  messages: [{ role: "user", content: "Hola" }],
}

it("answers a text with usage", () => {
  expect(toMessage(request, { text: "¡Hola!" })).toMatchObject({
    id: expect.stringMatching(/^msg_/),
    type: "message",
    role: "assistant",
    model: "claude-haiku-5-5",
    content: [{ type: "text", text: "¡Hola!" }],
    stop_reason: "end_turn",
    stop_sequence: null,
    usage: { input_tokens: expect.any(Number), output_tokens: expect.any(Number), cache_read_input_tokens: 0 },
  })
})

it("gives every use of a tool its own id", () => {
  const uses = [
    { name: "a", input: {} },
    { name: "b", input: {} },
  ]
  const { content, stop_reason } = toMessage(request, { uses })
  expect(stop_reason).toBe("tool_use")
  expect(content).toMatchObject([
    { type: "tool_use", name: "a" },
    { type: "tool_use", name: "b" },
  ])
  expect(new Set(content.map((block) => "id" in block && block.id)).size).toBe(2)
})

it("stops at max_tokens", () => {
  expect(toMessage(request, { text: "a".repeat(41) })).toMatchObject({
    content: [{ text: "a".repeat(40) }],
    stop_reason: "max_tokens",
  })
})
