import { useMutation, useQueryClient } from "@tanstack/react-query"
import { queryKeys } from "../lib/query-keys"
import { useErrorToast } from "./use-error-toast"

/** A change of a conversation that shows at once in its head and in the list, or says why it did not happen. */
export const useConversationAction = <TVariables = void>(
  conversationId: string,
  action: (variables: TVariables) => Promise<unknown>
) => {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: action,
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: queryKeys.detail(conversationId) }),
        queryClient.invalidateQueries({ queryKey: queryKeys.lists }),
      ]),
    onError: useErrorToast(),
  })
}
