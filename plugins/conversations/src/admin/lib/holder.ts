import type { Conversation } from "./types"

/** Who answers, as the signed-in agent sees it. `waiting`: a person is to answer, and nobody has taken it. */
export type Holder = "bot" | "you" | "other" | "waiting"

export const holderOf = (
  conversation: Pick<Conversation, "owner" | "assignee_id">,
  currentUserId: string | undefined
): Holder => {
  if (conversation.owner === "bot") {
    return "bot"
  }
  if (!conversation.assignee_id) {
    return "waiting"
  }
  return conversation.assignee_id === currentUserId ? "you" : "other"
}
