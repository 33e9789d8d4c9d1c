import { Input } from "@medusajs/ui"
import { useState } from "react"
import { useCopy } from "../../hooks/use-copy"
import { FailureNote } from "../../shared/failure-note"
import { FormDrawer } from "../../shared/form-drawer"
import { FormField } from "../../shared/form-field"
import { LoadError } from "../../shared/load-error"
import { Loading } from "../../shared/loading"
import { useOpenMoney } from "../hooks/use-open-money"
import { useRemittanceForm } from "../hooks/use-remittance-form"
import { useSaveRemittance } from "../hooks/use-save-remittance"
import { remittanceBody } from "../lib/draft"
import { FIRST_DAY } from "../lib/form-problems"
import { DraftSummary } from "./draft-summary"
import { RemittanceRows } from "./remittance-rows"
import { StatementField } from "./statement-field"

type RemittanceDrawerProps = { onClose: () => void }

/** Books a transfer of the carrier on the orders it pays. The difference is shown before anything is saved. */
export const RemittanceDrawer = ({ onClose }: RemittanceDrawerProps) => {
  const { t } = useCopy()
  const open = useOpenMoney()
  const form = useRemittanceForm(open.rows)
  const save = useSaveRemittance()
  const [isChecked, setIsChecked] = useState(false)
  const { draft, problems } = form

  const submit = () => {
    setIsChecked(true)
    if (!problems.reference && !problems.day && !draft.hasBadAmount) {
      save.mutate(remittanceBody(draft, form.reference, form.day), { onSuccess: onClose })
    }
  }
  const problemText = (problem: string | null) => (isChecked && problem ? t(`remittance.form.${problem}`) : undefined)

  return (
    <FormDrawer
      isOpen
      onClose={onClose}
      title={t("remittance.register")}
      description={t("remittance.form.description")}
      submitLabel={t("remittance.form.submit")}
      isBusy={save.isPending}
      isDisabled={draft.rows.length === 0}
      onSubmit={submit}
    >
      <FormField
        label={t("remittance.form.reference")}
        hint={t("remittance.form.reference_hint")}
        error={problemText(problems.reference)}
      >
        {(field) => (
          <Input
            {...field}
            aria-required
            maxLength={100}
            autoComplete="off"
            value={form.reference}
            onChange={(event) => form.setReference(event.target.value)}
          />
        )}
      </FormField>
      <FormField label={t("remittance.form.day")} error={problemText(problems.day)}>
        {(field) => (
          <Input
            {...field}
            type="date"
            aria-required
            min={FIRST_DAY}
            max={form.today}
            value={form.day}
            onChange={(event) => form.setDay(event.target.value)}
          />
        )}
      </FormField>
      {open.error ? (
        <LoadError error={open.error} onRetry={open.refetch} />
      ) : open.isPending ? (
        <Loading rows={4} />
      ) : (
        <>
          <StatementField reading={form.reading} onRead={form.read} />
          <RemittanceRows rows={open.rows} count={open.count} form={form} isChecked={isChecked} />
        </>
      )}
      {draft.rows.length > 0 && <DraftSummary draft={draft} />}
      {save.isError && <FailureNote error={save.error} />}
    </FormDrawer>
  )
}
