import { Label, RadioGroup, Text } from "@medusajs/ui"
import { useId, useState } from "react"
import { useCopy } from "../../../hooks/use-copy"
import { useSettleOperation } from "../../hooks/use-settle-operation"
import { formatCents } from "../../lib/money"
import type { Operation, SettleOutcome } from "../../types"
import { DashboardLink } from "../dashboard-link"
import { FailureNote } from "../failure-note"
import { FormDrawer } from "./form-drawer"
import { NoteField } from "./note-field"

const OUTCOMES: SettleOutcome[] = ["returned", "not_returned"]

type SettleOperationDialogProps = {
  operation: Operation
  currency: string
  dashboardUrl: string | null
  onClose: () => void
}

/** Has a person look in Wompi's dashboard and say whether the money went back. */
export const SettleOperationDialog = ({ operation, currency, dashboardUrl, onClose }: SettleOperationDialogProps) => {
  const { t } = useCopy()
  const id = useId()
  const [outcome, setOutcome] = useState<SettleOutcome | null>(null)
  const [note, setNote] = useState("")
  const settle = useSettleOperation(operation.id)
  const amount = formatCents(operation.amount_in_cents, currency)
  const submit = () => outcome && settle.mutate({ outcome, note: note.trim() }, { onSuccess: onClose })

  return (
    <FormDrawer
      isOpen
      onClose={onClose}
      title={t("wompi.settle.title")}
      description={t("wompi.settle.description", { amount })}
      submitLabel={t("wompi.settle.submit")}
      isBusy={settle.isPending}
      isDisabled={outcome === null || note.trim() === ""}
      onSubmit={submit}
    >
      <div className="flex flex-col items-start gap-y-3">
        <Text size="small">{t(`wompi.settle.look_${operation.kind}`, { amount })}</Text>
        {dashboardUrl && <DashboardLink url={dashboardUrl} />}
      </div>
      <div className="flex flex-col gap-y-2">
        <Label id={`${id}-outcome`} size="small" weight="plus">
          {t("wompi.settle.outcome")}
        </Label>
        <RadioGroup
          aria-labelledby={`${id}-outcome`}
          value={outcome ?? ""}
          onValueChange={(value) => setOutcome(value as SettleOutcome)}
        >
          {OUTCOMES.map((value) => (
            <RadioGroup.ChoiceBox
              key={value}
              value={value}
              label={t(`wompi.settle.${value}`)}
              description={t(`wompi.settle.${value}_hint`)}
            />
          ))}
        </RadioGroup>
      </div>
      <NoteField value={note} onChange={setNote} hint={t("wompi.settle.note_hint")} />
      {settle.isError && <FailureNote error={settle.error} />}
    </FormDrawer>
  )
}
