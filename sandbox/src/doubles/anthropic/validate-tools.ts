import { invalidRequest, type ApiFailure } from "./api-error"
import type { Tool, ToolChoice } from "./types"

const NAME = /^[a-zA-Z0-9_-]{1,128}$/
const CHOICES = ["auto", "any", "tool", "none"]

const checkTool = (tool: Tool, index: number): ApiFailure | null => {
  const path = `tools.${index}.custom`
  if (typeof tool?.name !== "string" || !NAME.test(tool.name)) {
    return invalidRequest(`${path}.name: String should match pattern '^[a-zA-Z0-9_-]{1,128}$'`)
  }
  if (typeof tool.input_schema !== "object" || tool.input_schema === null) {
    return invalidRequest(`${path}.input_schema: Field required`)
  }
  return tool.input_schema.type === "object"
    ? null
    : invalidRequest(`${path}.input_schema.type: Input should be 'object'`)
}

const checkChoice = (choice: ToolChoice | undefined, tools: Tool[]): ApiFailure | null => {
  if (choice === undefined) {
    return null
  }
  if (!CHOICES.includes(choice?.type)) {
    return invalidRequest(`tool_choice: Input should be one of ${CHOICES.join(", ")}`)
  }
  if (tools.length === 0 && choice.type !== "none") {
    return invalidRequest("tool_choice: may only be specified while providing tools")
  }
  return choice.type === "tool" && !tools.some(({ name }) => name === choice.name)
    ? invalidRequest(`tool_choice: Tool '${choice.name}' not found in provided tools`)
    : null
}

/** Checks `tools` and `tool_choice`. */
export const checkTools = (body: { tools?: unknown; tool_choice?: unknown }): ApiFailure | null => {
  if (body.tools !== undefined && !Array.isArray(body.tools)) {
    return invalidRequest("tools: Input should be a valid list")
  }
  const tools = (body.tools ?? []) as Tool[]
  const malformed = tools.reduce<ApiFailure | null>((error, tool, index) => error ?? checkTool(tool, index), null)
  if (malformed) {
    return malformed
  }
  return new Set(tools.map(({ name }) => name)).size < tools.length
    ? invalidRequest("tools: Tool names must be unique.")
    : checkChoice(body.tool_choice as ToolChoice | undefined, tools)
}
