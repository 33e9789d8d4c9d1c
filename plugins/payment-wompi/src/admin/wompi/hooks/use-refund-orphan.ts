import { toast } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { useCopy } from "../../hooks/use-copy"
import { getTransaction, refundOrphan } from "../lib/api"
import { refundFailure } from "../lib/refund-failure"
import { useInvalidatePayments } from "./use-invalidate-payments"

const operationsOf = async (id: string) => (await getTransaction(id)).operations

/** Returns an orphan's money, or fails with a `RefundFailure` that says what happened to it. */
export const useRefundOrphan = (id: string) => {
  const { t } = useCopy()
  const invalidate = useInvalidatePayments()
  return useMutation({
    mutationFn: async (note: string) => {
      const before = await operationsOf(id)
      try {
        await refundOrphan(id, note)
      } catch (error) {
        throw refundFailure(error, before, await operationsOf(id).catch(() => before))
      }
    },
    // Here and not where it is asked for: the card of the orphan is gone once the list is read again.
    onSuccess: () => toast.success(t("wompi.orphan_refund.done")),
    onSettled: invalidate,
  })
}
