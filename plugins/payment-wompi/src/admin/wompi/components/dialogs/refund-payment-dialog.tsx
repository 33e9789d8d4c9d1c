import { formatPesos } from "@kaiu/medusa-kit/browser"
import { Text } from "@medusajs/ui"
import { useState } from "react"
import { useCopy } from "../../../hooks/use-copy"
import { useMethodName } from "../../hooks/use-method-name"
import { useRefundForm } from "../../hooks/use-refund-form"
import { useRefundPayment } from "../../hooks/use-refund-payment"
import { returnsOf } from "../../lib/methods"
import { remainingInPesos } from "../../lib/money"
import { isBlocked } from "../../lib/operations"
import { isPartial, refundWay } from "../../lib/refund-plan"
import type { OrderPayment, OrderTransaction } from "../../types"
import { FailureNote } from "../failure-note"
import { AmountField } from "./amount-field"
import { FormDrawer } from "./form-drawer"
import { NoteField } from "./note-field"
import { ReasonField } from "./reason-field"

type RefundPaymentDialogProps = {
  orderId: string
  payment: OrderPayment
  transaction: OrderTransaction
  onClose: () => void
}

/** Returns an order's money through Medusa, and says beforehand how it will travel. */
export const RefundPaymentDialog = ({ orderId, payment, transaction, onClose }: RefundPaymentDialogProps) => {
  const { t } = useCopy()
  // As it was when the dialog opened: once returned, the sum is zero before the dialog has closed.
  const [remaining] = useState(() => remainingInPesos(payment))
  const form = useRefundForm(remaining)
  const refund = useRefundPayment(orderId, payment.id)
  const method = useMethodName()(transaction.payment_method_type)
  const amount = formatPesos(form.amount ?? 0)
  const submit = () =>
    form.amount !== null &&
    refund.mutate(
      { amount: form.amount, note: form.note.trim() || undefined, refund_reason_id: form.reasonId || undefined },
      { onSuccess: onClose }
    )

  return (
    <FormDrawer
      isOpen
      onClose={onClose}
      title={t("wompi.refund.title")}
      description={t("wompi.refund.description", { remaining: formatPesos(remaining) })}
      submitLabel={form.amount === null ? t("wompi.refund.action") : t("wompi.refund.submit", { amount })}
      isBusy={refund.isPending}
      isDisabled={form.amount === null || isBlocked(transaction.operations)}
      isDanger
      onSubmit={submit}
    >
      <AmountField
        text={form.text}
        onChange={form.setText}
        problem={form.problem}
        remaining={remaining}
        hint={t(`wompi.refund.returns.${returnsOf(transaction.payment_method_type)}`, { method })}
        isFixed={!isPartial(transaction)}
      />
      {form.amount !== null && (
        <Text size="small" aria-live="polite" className="bg-ui-bg-subtle rounded-lg border p-3">
          {t(`wompi.refund.way.${refundWay(transaction, Math.round(form.amount) * 100, new Date())}`)}
        </Text>
      )}
      <ReasonField value={form.reasonId} onChange={form.setReasonId} />
      <NoteField value={form.note} onChange={form.setNote} hint={t("wompi.refund.note_hint")} isOptional />
      {refund.isError && <FailureNote error={refund.error} />}
    </FormDrawer>
  )
}
