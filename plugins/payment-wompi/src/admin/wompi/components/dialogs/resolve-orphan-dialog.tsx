import { useState } from "react"
import { useCopy } from "../../../hooks/use-copy"
import { useResolveOrphan } from "../../hooks/use-resolve-orphan"
import { formatCents } from "../../lib/money"
import type { Transaction } from "../../types"
import { FailureNote } from "../failure-note"
import { FormDrawer } from "./form-drawer"
import { NoteField } from "./note-field"

type ResolveOrphanDialogProps = { transaction: Transaction; onClose: () => void }

/** Keeps what was done with an orphan's money outside the shop. */
export const ResolveOrphanDialog = ({ transaction, onClose }: ResolveOrphanDialogProps) => {
  const { t } = useCopy()
  const [note, setNote] = useState("")
  const resolve = useResolveOrphan(transaction.id)
  const amount = formatCents(transaction.amount_in_cents, transaction.currency)
  const submit = () => resolve.mutate(note.trim(), { onSuccess: onClose })

  return (
    <FormDrawer
      isOpen
      onClose={onClose}
      title={t("wompi.resolve.title")}
      description={t("wompi.resolve.description", { amount })}
      submitLabel={t("wompi.resolve.submit")}
      isBusy={resolve.isPending}
      isDisabled={note.trim() === ""}
      onSubmit={submit}
    >
      <NoteField value={note} onChange={setNote} hint={t("wompi.resolve.note_hint")} />
      {resolve.isError && <FailureNote error={resolve.error} />}
    </FormDrawer>
  )
}
