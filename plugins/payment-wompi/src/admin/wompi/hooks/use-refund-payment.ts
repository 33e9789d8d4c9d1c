import { formatPesos } from "@kaiu/medusa-kit/browser"
import { toast } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { useCopy } from "../../hooks/use-copy"
import { getOrder, refundPayment } from "../lib/api"
import { operationsOf } from "../lib/history"
import { refundFailure } from "../lib/refund-failure"
import type { Operation } from "../types"
import { useInvalidatePayments } from "./use-invalidate-payments"

export type RefundPaymentInput = { amount: number; note?: string; refund_reason_id?: string }

const readOperations = async (orderId: string): Promise<Operation[]> =>
  (await getOrder(orderId)).sessions.flatMap(({ transactions }) => operationsOf(transactions))

/** Refunds the payment of an order, or fails with a `RefundFailure` that says what happened to the money. */
export const useRefundPayment = (orderId: string, paymentId: string) => {
  const { t } = useCopy()
  const invalidate = useInvalidatePayments()
  return useMutation({
    mutationFn: async (input: RefundPaymentInput) => {
      const before = await readOperations(orderId)
      try {
        await refundPayment(paymentId, input)
      } catch (error) {
        throw refundFailure(error, before, await readOperations(orderId).catch(() => before))
      }
    },
    onSuccess: (_, { amount }) => toast.success(t("wompi.refund.done", { amount: formatPesos(amount) })),
    onSettled: invalidate,
  })
}
