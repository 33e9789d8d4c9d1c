import { Label, Select } from "@medusajs/ui"
import { useId } from "react"
import { useCopy } from "../../../hooks/use-copy"
import { useRefundReasons } from "../../hooks/use-refund-reasons"

/** Radix keeps the empty value for "nothing chosen yet". */
const NONE = "none"

type ReasonFieldProps = { value: string; onChange: (id: string) => void }

/** One of the shop's refund reasons; a shop may have none. */
export const ReasonField = ({ value, onChange }: ReasonFieldProps) => {
  const { t } = useCopy()
  const id = useId()
  const { data: reasons = [] } = useRefundReasons()

  if (reasons.length === 0) {
    return null
  }
  return (
    <div className="flex flex-col gap-y-2">
      <Label id={`${id}-label`} htmlFor={id} size="small" weight="plus">
        {t("wompi.refund.reason")} <span className="text-ui-fg-subtle font-normal">({t("wompi.dialog.optional")})</span>
      </Label>
      <Select value={value || NONE} onValueChange={(next) => onChange(next === NONE ? "" : next)}>
        <Select.Trigger id={id} aria-labelledby={`${id}-label`}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          <Select.Item value={NONE}>{t("wompi.refund.no_reason")}</Select.Item>
          {reasons.map((reason) => (
            <Select.Item key={reason.id} value={reason.id}>
              {reason.label}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}
