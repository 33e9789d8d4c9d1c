import { Checkbox, Label, Text } from "@medusajs/ui"
import { useId } from "react"
import { useCopy } from "../../hooks/use-copy"
import type { RemittanceForm } from "../hooks/use-remittance-form"
import { areAllChosen } from "../lib/choose-all"
import type { MoneyRow } from "../types"
import { RemittanceRow } from "./remittance-row"

type RemittanceRowsProps = { rows: MoneyRow[]; count: number; form: RemittanceForm; isChecked: boolean }

/** The orders that the transfer may pay, each with what came for it. */
export const RemittanceRows = ({ rows, count, form, isChecked }: RemittanceRowsProps) => {
  const { t } = useCopy()
  const id = useId()

  if (rows.length === 0) {
    return (
      <Text size="small" role="status" className="text-ui-fg-subtle">
        {t("remittance.form.nothing")}
      </Text>
    )
  }
  return (
    <fieldset className="flex flex-col gap-y-3">
      <legend className="txt-compact-small-plus pb-2">{t("remittance.form.rows")}</legend>
      {count > rows.length && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("remittance.form.more", { shown: rows.length, count })}
        </Text>
      )}
      <span className="flex items-center gap-x-2">
        <Checkbox
          id={id}
          checked={areAllChosen(rows, form.amounts)}
          onCheckedChange={(isIn) => form.setAll(isIn === true)}
        />
        <Label htmlFor={id} size="small">
          {t("remittance.form.all")}
        </Label>
      </span>
      <ul className="flex flex-col gap-y-3">
        {rows.map((row) => (
          <RemittanceRow key={row.order_id} row={row} form={form} isChecked={isChecked} />
        ))}
      </ul>
    </fieldset>
  )
}
