import { Hint, Label, Textarea } from "@medusajs/ui"
import { useId } from "react"
import { useCopy } from "../../../hooks/use-copy"

/** As much as the server takes. */
const MAX_LENGTH = 1_000

type NoteFieldProps = {
  value: string
  onChange: (value: string) => void
  hint?: string
  isOptional?: boolean
}

/** Why, for whoever reads it later. */
export const NoteField = ({ value, onChange, hint, isOptional }: NoteFieldProps) => {
  const { t } = useCopy()
  const id = useId()

  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {t("wompi.dialog.note")}
        {isOptional && <span className="text-ui-fg-subtle font-normal"> ({t("wompi.dialog.optional")})</span>}
      </Label>
      <Textarea
        id={id}
        rows={3}
        maxLength={MAX_LENGTH}
        // `required` would show an untouched field as wrong.
        aria-required={!isOptional}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
    </div>
  )
}
