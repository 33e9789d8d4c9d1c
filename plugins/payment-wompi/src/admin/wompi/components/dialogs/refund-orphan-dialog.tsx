import { Text } from "@medusajs/ui"
import { useState } from "react"
import { useCopy } from "../../../hooks/use-copy"
import { useMethodName } from "../../hooks/use-method-name"
import { useRefundOrphan } from "../../hooks/use-refund-orphan"
import { returnsOf } from "../../lib/methods"
import { formatCents, remainingInCents } from "../../lib/money"
import { isBlocked } from "../../lib/operations"
import { orphanReasonKey } from "../../lib/orphan-reason"
import { refundWay } from "../../lib/refund-plan"
import type { TransactionDetail } from "../../types"
import { FailureNote } from "../failure-note"
import { FormDrawer } from "./form-drawer"
import { NoteField } from "./note-field"

type RefundOrphanDialogProps = { transaction: TransactionDetail; onClose: () => void }

/** Confirms the refund of an orphan. The note is written already: why it is one. */
export const RefundOrphanDialog = ({ transaction, onClose }: RefundOrphanDialogProps) => {
  const { t } = useCopy()
  const nameOf = useMethodName()
  const [note, setNote] = useState(() => t(`${orphanReasonKey(transaction.orphan_reason)}.what`))
  const refund = useRefundOrphan(transaction.id)
  const remaining = remainingInCents(transaction)
  const amount = formatCents(remaining, transaction.currency)
  const submit = () => refund.mutate(note.trim(), { onSuccess: onClose })

  return (
    <FormDrawer
      isOpen
      onClose={onClose}
      title={t("wompi.orphan_refund.title")}
      description={t("wompi.orphan_refund.description", { amount })}
      submitLabel={t("wompi.orphan_refund.submit", { amount })}
      isBusy={refund.isPending}
      isDisabled={note.trim() === "" || isBlocked(transaction.operations)}
      isDanger
      onSubmit={submit}
    >
      <Text size="small">{t(`wompi.refund.way.${refundWay(transaction, remaining, new Date())}`)}</Text>
      {returnsOf(transaction.payment_method_type) === "doubtful" && (
        <Text size="small">{t("wompi.orphans.doubtful", { method: nameOf(transaction.payment_method_type) })}</Text>
      )}
      <NoteField value={note} onChange={setNote} hint={t("wompi.refund.note_hint")} />
      {refund.isError && <FailureNote error={refund.error} />}
    </FormDrawer>
  )
}
