import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import type { AssistantOptions } from "../../options"

/** What a tool may use. Never anything the model or the customer chose. */
export type ToolContext = {
  container: MedusaContainer
  settings: Pick<AssistantOptions, "regionId" | "storeUrl">
}

/** What a tool's result allows the reply to say. */
export type Claims = {
  /** Amounts in pesos. */
  amounts: number[]
}

export const NO_CLAIMS: Claims = { amounts: [] }

/**
 * One ability of the assistant: a file of its own in this folder, listed in `index.ts`. The guards know a new tool by
 * its claims, without a change.
 */
export type AssistantTool<Schema extends z.ZodObject = z.ZodObject, Result extends object = object> = {
  name: string
  /** When to use it, for the model. */
  description: string
  schema: Schema
  /** Reads; never changes anything. The result is handed to the model as JSON. */
  handler: (input: z.infer<Schema>, context: ToolContext) => Promise<Result>
  claims: (result: Result) => Claims
  /** The turn is over once it was called; the model is not asked for a text. */
  endsTurn?: boolean
}

/** Keeps the relation between schema, handler and claims inside one file, and forgets it in the registry. */
export const defineTool = <Schema extends z.ZodObject, Result extends object>(
  tool: AssistantTool<Schema, Result>
): AssistantTool<Schema, Result> => tool

/** A call of this turn: made by the model, or by our own code before the model was asked. */
export type ToolCall = {
  name: string
  input: Record<string, unknown>
  result: object
  /** The tool failed, and `result` says so. */
  failed: boolean
  claims: Claims
}
