import { toast } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { useCopy } from "../../hooks/use-copy"
import { resolveOrphan } from "../lib/api"
import { useInvalidatePayments } from "./use-invalidate-payments"

/** Notes that an orphan was dealt with outside the shop. */
export const useResolveOrphan = (id: string) => {
  const { t } = useCopy()
  return useMutation({
    mutationFn: (note: string) => resolveOrphan(id, note),
    onSuccess: () => toast.success(t("wompi.resolve.done")),
    onSettled: useInvalidatePayments(),
  })
}
