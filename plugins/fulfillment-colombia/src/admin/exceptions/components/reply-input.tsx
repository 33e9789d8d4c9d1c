import { Input, Textarea } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import { FormField } from "../../shared/form-field"
import { MAX_LENGTH } from "../lib/reply-form"
import type { CollectionPoint, ReplyField } from "../types"
import { PointPicker } from "./point-picker"

type ReplyInputProps = {
  field: ReplyField
  value: string
  points: CollectionPoint[]
  /** `2026-11-27`. */
  today: string
  error?: string
  onChange: (value: string) => void
}

/** The control for one field of an answer. */
export const ReplyInput = ({ field: { name, required }, value, points, today, error, onChange }: ReplyInputProps) => {
  const { t } = useCopy()
  const label = t(`exceptions.reply.field.${name}`)

  return (
    <FormField
      label={required ? label : `${label} (${t("exceptions.reply.optional")})`}
      hint={name === "collection_point_id" && points.length === 0 ? t("exceptions.reply.no_points") : undefined}
      error={error}
    >
      {(props) => {
        const common = { ...props, "aria-required": required, maxLength: MAX_LENGTH[name], value }
        switch (name) {
          case "notes":
            return <Textarea {...common} rows={3} onChange={(event) => onChange(event.target.value)} />
          case "collection_point_id":
            return <PointPicker {...props} points={points} value={value} onChange={onChange} />
          case "delivery_date":
            return <Input {...common} type="date" min={today} onChange={(event) => onChange(event.target.value)} />
          case "address":
            return <Input {...common} autoComplete="off" onChange={(event) => onChange(event.target.value)} />
        }
      }}
    </FormField>
  )
}
