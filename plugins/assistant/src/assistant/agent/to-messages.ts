import type { BaseMessage } from "../../langchain-types"
import type { HistoryTurn, Turn } from "./types"

/** Former messages given to the model. */
export const HISTORY_TURNS = 4

/** Longest question given to the model, in characters; a WhatsApp text has at most 4,096. */
const MAX_QUESTION = 4_096

/**
 * The last turns as a conversation the API accepts: text only (tool calls and thinking belong to their own turn), and
 * beginning with the customer.
 */
export const recentTurns = (history: HistoryTurn[]): HistoryTurn[] => {
  const recent = history.filter(({ text }) => text.trim() !== "").slice(-HISTORY_TURNS)
  const first = recent.findIndex(({ author }) => author === "customer")
  return first === -1 ? [] : recent.slice(first)
}

export const toMessages = async ({ question, history }: Turn): Promise<BaseMessage[]> => {
  const { AIMessage, HumanMessage } = await import("langchain")
  return [
    ...recentTurns(history).map(({ author, text }) =>
      author === "customer" ? new HumanMessage(text) : new AIMessage(text)
    ),
    new HumanMessage(question.slice(0, MAX_QUESTION)),
  ]
}
