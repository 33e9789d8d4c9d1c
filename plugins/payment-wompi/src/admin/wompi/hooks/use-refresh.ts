import { toast } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { useCopy } from "../../hooks/use-copy"
import { useErrorText } from "./use-error-text"
import { useInvalidatePayments } from "./use-invalidate-payments"

/** Looks something up at Wompi and says that it was done. */
export const useRefresh = (lookUp: () => Promise<unknown>) => {
  const { t } = useCopy()
  const describe = useErrorText()
  return useMutation({
    mutationFn: lookUp,
    onSuccess: () => toast.success(t("wompi.refresh.done")),
    onError: (error) => {
      const { title, detail } = describe(error)
      toast.error(title, { description: detail ?? undefined })
    },
    onSettled: useInvalidatePayments(),
  })
}
