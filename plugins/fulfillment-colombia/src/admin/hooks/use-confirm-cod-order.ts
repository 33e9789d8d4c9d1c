import { toast, usePrompt } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { confirmCodOrder } from "../lib/api"
import { errorKey } from "../lib/error-key"
import { codQueryKey } from "./use-cod-collection"
import { useCopy } from "./use-copy"

/** Confirms an order in the buyer's stead, once the member of staff has said that it is so. */
export const useConfirmCodOrder = (orderId: string) => {
  const { t } = useCopy()
  const prompt = usePrompt()
  const queryClient = useQueryClient()
  const { mutate, isPending } = useMutation({
    mutationFn: () => confirmCodOrder(orderId),
    onSuccess: (collection) => {
      queryClient.setQueryData(codQueryKey(orderId), collection)
      toast.success(t("cod.done"))
    },
    onError: (error) => {
      toast.error(t(errorKey(error)))
      void queryClient.invalidateQueries({ queryKey: codQueryKey(orderId) })
    },
  })

  const confirm = async () => {
    const isSure = await prompt({
      variant: "confirmation",
      title: t("cod.prompt.title"),
      description: t("cod.prompt.text"),
      confirmText: t("cod.confirm"),
      cancelText: t("cod.prompt.cancel"),
    })
    if (isSure) {
      mutate()
    }
  }
  return { confirm, isPending }
}
