import { toast } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { useCopy } from "../../hooks/use-copy"
import { settleOperation } from "../lib/api"
import type { SettleOutcome } from "../types"
import { useInvalidatePayments } from "./use-invalidate-payments"

/** Says how an operation without a known outcome ended. */
export const useSettleOperation = (id: string) => {
  const { t } = useCopy()
  return useMutation({
    mutationFn: (body: { outcome: SettleOutcome; note: string }) => settleOperation(id, body),
    onSuccess: () => toast.success(t("wompi.settle.done")),
    onSettled: useInvalidatePayments(),
  })
}
