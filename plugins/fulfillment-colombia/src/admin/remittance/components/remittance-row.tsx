import { formatPesos } from "@kaiu/medusa-kit/browser"
import { Checkbox, Hint, Input } from "@medusajs/ui"
import { useId } from "react"
import { useCopy } from "../../hooks/use-copy"
import { parsePesos } from "../../lib/parse-pesos"
import type { RemittanceForm } from "../hooks/use-remittance-form"
import { startingAmount } from "../lib/choose-all"
import { dueOf } from "../lib/draft"
import type { MoneyRow } from "../types"

type RemittanceRowProps = { row: MoneyRow; form: RemittanceForm; isChecked: boolean }

export const RemittanceRow = ({ row, form, isChecked }: RemittanceRowProps) => {
  const { t } = useCopy()
  const id = useId()
  const { order_id, display_id, tracking_number } = row
  const text = form.amounts[order_id]
  const isIn = text !== undefined
  const isBad = isIn && isChecked && !parsePesos(text)

  return (
    <li className="flex flex-col gap-y-1">
      <span className="flex items-center gap-x-3">
        <Checkbox
          aria-label={t("remittance.form.include", { number: display_id ?? order_id })}
          checked={isIn}
          onCheckedChange={(next) => form.setAmount(order_id, next === true ? startingAmount(row) : null)}
        />
        <span className="min-w-0 flex-1">
          <span className="txt-compact-small-plus block">#{display_id ?? order_id}</span>
          <span className="txt-compact-xsmall text-ui-fg-subtle block">{tracking_number}</span>
          <span className="txt-compact-xsmall text-ui-fg-subtle block">
            {t("remittance.form.due", { amount: formatPesos(dueOf(row)) })}
          </span>
        </span>
        {isIn && (
          <Input
            size="small"
            inputMode="numeric"
            autoComplete="off"
            className="w-28 text-right"
            aria-label={t("remittance.form.amount", { number: display_id ?? order_id })}
            aria-invalid={isBad}
            aria-describedby={isBad ? id : undefined}
            value={text}
            onChange={(event) => form.setAmount(order_id, event.target.value)}
          />
        )}
      </span>
      {isBad && (
        <Hint id={id} variant="error" role="alert">
          {t("remittance.form.amount_invalid")}
        </Hint>
      )}
    </li>
  )
}
