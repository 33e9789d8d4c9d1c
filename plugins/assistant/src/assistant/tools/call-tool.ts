import { NO_CLAIMS, type Claims, type ToolCall, type ToolContext } from "./types"

/** The model reads this; it must not read what a database or a network said. */
const UNAVAILABLE = { error: "Esta consulta no está disponible en este momento." }

export type CallableTool<Input, Result> = {
  name: string
  handler: (input: Input, context: ToolContext) => Promise<Result>
  claims: (result: Result) => Claims
}

/**
 * Calls a tool. A failure becomes a result that says nothing of its cause: a raw error would reach the model, and
 * through it the customer.
 *
 * @param onFailure told the tool and the error, for the log
 */
export const callTool = async <Input extends Record<string, unknown>, Result extends object>(
  tool: CallableTool<Input, Result>,
  input: Input,
  context: ToolContext,
  onFailure: (tool: string, error: unknown) => void
): Promise<ToolCall> => {
  try {
    const result = await tool.handler(input, context)
    return { name: tool.name, input, result, failed: false, claims: tool.claims(result) }
  } catch (error) {
    onFailure(tool.name, error)
    return { name: tool.name, input, result: UNAVAILABLE, failed: true, claims: NO_CLAIMS }
  }
}
