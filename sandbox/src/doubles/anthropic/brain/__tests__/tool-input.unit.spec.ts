import { toolInput } from "../tool-input"

it("puts the text into the first required free text, whatever its name", () => {
  const schema = {
    type: "object",
    properties: {
      note: { type: "string" },
      channel: { type: "string", enum: ["web", "whatsapp"] },
      consulta: { type: "string" },
    },
    required: ["channel", "consulta"],
  }
  expect(toolInput(schema, "lavanda")).toEqual({ channel: "web", consulta: "lavanda" })
})

it("fills other required properties with what fits", () => {
  const schema = {
    properties: { q: { type: "string" }, limit: { type: "integer", minimum: 3 }, all: { type: "boolean" } },
    required: ["q", "limit", "all"],
  }
  expect(toolInput(schema, "x")).toEqual({ q: "x", limit: 3, all: false })
})

it("uses an optional text when none is required, and nothing when there is none", () => {
  expect(toolInput({ properties: { reason: { type: "string" } } }, "x")).toEqual({ reason: "x" })
  expect(toolInput({ type: "object" }, "x")).toEqual({})
})
