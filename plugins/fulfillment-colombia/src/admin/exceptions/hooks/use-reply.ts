import { toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useCopy } from "../../hooks/use-copy"
import { useFirstClick } from "../../hooks/use-first-click"
import { queryKeys } from "../../lib/query-keys"
import { resolveException } from "../lib/api"
import type { ReplyBody } from "../types"

/**
 * Answers a novedad, once: a second click before the first answer is back does nothing. What the server says of it is
 * shown at once; without an answer of the server it is read again, for the reply may have arrived.
 */
export const useReply = (id: string) => {
  const { t } = useCopy()
  const queryClient = useQueryClient()
  const reply = useMutation({
    mutationFn: (body: ReplyBody) => resolveException(id, body),
    onSuccess: (exception) => {
      queryClient.setQueryData(queryKeys.exception(id), (old?: object) => ({ ...old, ...exception }))
      toast.success(t("exceptions.reply.done"))
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: queryKeys.exceptions }),
  })
  const isFirst = useFirstClick(reply.isPending)

  const send = (body: ReplyBody) => {
    if (isFirst()) {
      reply.mutate(body)
    }
  }
  return { send, isSending: reply.isPending, error: reply.error }
}
