import type { HistoryTurn } from "./agent/types"

/** Workflows of whoever owns the conversations. They are run by id; without them there are no turns to answer. */
export const READ_TURN_WORKFLOW = "conversations-read-turn"
export const ANSWER_TURN_WORKFLOW = "conversations-answer-turn"

/** Input of {@link READ_TURN_WORKFLOW}. */
export type ReadTurnInput = { turn_id: string; history_limit: number }

/** Result of {@link READ_TURN_WORKFLOW}; `null` when the turn is no longer open. */
export type OpenTurn = {
  turn_id: string
  /** Changes when a person takes over. */
  owner_version: number
  conversation_id: string
  contact: { id: string; name: string | null }
  /** The unanswered texts, merged. */
  question: string
  history: HistoryTurn[]
}

/**
 * Input of {@link ANSWER_TURN_WORKFLOW}. With `handover` the messages are the customer's notice of it. A second or a
 * late answer to a turn is refused there, so that answering twice does no harm.
 */
export type AnswerTurnInput = {
  turn_id: string
  owner_version: number
  messages: { text: string }[]
  handover?: { reason: string; summary: string }
}
