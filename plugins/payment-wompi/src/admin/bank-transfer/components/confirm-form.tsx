import { Alert, Button, Heading, Input, Textarea } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useCopy } from "../../hooks/use-copy"
import { useTransferAction } from "../hooks/use-transfer-action"
import { confirmTransfer } from "../lib/api"
import { errorText } from "../lib/error-text"
import { parsePesos } from "../lib/parse-pesos"
import type { BankTransfer, Confirmation } from "../types"
import { FormField } from "./form-field"

type ConfirmFormProps = { transfer: BankTransfer }

/** Somebody has seen the money: which movement of the bank it is. A captured payment only lacks that number. */
export const ConfirmForm = ({ transfer }: ConfirmFormProps) => {
  const { t, locale } = useCopy()
  const isPaid = transfer.state === "confirmed"
  const [bankReference, setBankReference] = useState("")
  const [amountText, setAmountText] = useState("")
  const [note, setNote] = useState("")
  const [isChecked, setIsChecked] = useState(false)
  const confirm = useTransferAction(
    (body: Confirmation) => confirmTransfer(transfer.order_id, body),
    isPaid ? "bank_transfer.form.added" : "bank_transfer.form.done"
  )

  const amount = amountText.trim() ? parsePesos(amountText) : undefined
  const isReferenceMissing = bankReference.trim() === ""

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setIsChecked(true)
    if (!isReferenceMissing && amount !== null) {
      confirm.mutate({ bank_reference: bankReference.trim(), amount, note: note.trim() || undefined })
    }
  }

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-y-4 px-6 py-4">
      <Heading level="h3">{t(isPaid ? "bank_transfer.form.add_title" : "bank_transfer.form.title")}</Heading>
      {confirm.isError ? (
        <Alert variant="error" role="alert">
          {errorText(confirm.error, t, locale)}
        </Alert>
      ) : null}
      <FormField
        label={t("bank_transfer.form.bank_reference")}
        hint={t("bank_transfer.form.bank_reference_hint")}
        error={isChecked && isReferenceMissing ? t("bank_transfer.form.bank_reference_missing") : undefined}
      >
        {(field) => (
          <Input
            {...field}
            value={bankReference}
            maxLength={100}
            autoComplete="off"
            onChange={(event) => setBankReference(event.target.value)}
          />
        )}
      </FormField>
      {isPaid ? null : (
        <FormField
          label={t("bank_transfer.form.amount")}
          hint={t("bank_transfer.form.amount_hint")}
          error={isChecked && amount === null ? t("bank_transfer.form.amount_invalid") : undefined}
        >
          {(field) => (
            <Input
              {...field}
              value={amountText}
              inputMode="decimal"
              autoComplete="off"
              onChange={(event) => setAmountText(event.target.value)}
            />
          )}
        </FormField>
      )}
      <FormField label={t("bank_transfer.form.note")}>
        {(field) => (
          <Textarea
            {...field}
            value={note}
            maxLength={1000}
            rows={2}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </FormField>
      <div>
        <Button type="submit" size="small" isLoading={confirm.isPending}>
          {t(isPaid ? "bank_transfer.form.add" : "bank_transfer.form.submit")}
        </Button>
      </div>
    </form>
  )
}
