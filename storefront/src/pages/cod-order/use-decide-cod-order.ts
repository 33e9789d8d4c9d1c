import { useMutation, useQueryClient } from "@tanstack/react-query"
import { ApiError } from "../../api/api-error"
import { codOrderQuery, decideCodOrder, type CodDecision } from "../../api/cod-order"

/** Confirms or cancels the order of a link. A refusal means that the order is no longer as shown, so it is read again. */
export const useDecideCodOrder = (token: string) => {
  const queryClient = useQueryClient()
  const { queryKey } = codOrderQuery(token)
  return useMutation({
    // Without it a click without connection would wait in silence until there is one.
    networkMode: "always",
    mutationFn: (decision: CodDecision) => decideCodOrder(token, decision),
    onSuccess: (order) => queryClient.setQueryData(queryKey, order),
    onError: (error) =>
      error instanceof ApiError && error.kind === "rejected" ? queryClient.invalidateQueries({ queryKey }) : undefined,
  })
}
