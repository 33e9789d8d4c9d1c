import { useMutationState } from "@tanstack/react-query"
import { errorKey } from "../lib/error-key"
import { queryKeys } from "../lib/query-keys"
import type { Message } from "../lib/types"
import type { Send } from "../thread/compose-thread"
import type { SendVariables } from "./use-send-message"

/** What this browser has sent into a conversation, and what became of it. */
export const usePendingSends = (conversationId: string): Send[] =>
  useMutationState({
    filters: { mutationKey: queryKeys.send(conversationId), exact: true },
    select: ({ state }): Send => ({
      ...(state.variables as SendVariables),
      state: state.status === "error" ? "failed" : "sending",
      reason: state.status === "error" ? errorKey(state.error) : null,
      messageId: (state.data as Message | undefined)?.id ?? null,
    }),
  })
