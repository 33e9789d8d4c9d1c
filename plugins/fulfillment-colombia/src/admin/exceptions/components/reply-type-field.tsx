import { Hint, Label, RadioGroup } from "@medusajs/ui"
import { useId } from "react"
import { useCopy } from "../../hooks/use-copy"
import type { ReplyType } from "../types"

type ReplyTypeFieldProps = {
  types: ReplyType[]
  value: number | null
  error?: string
  onChange: (typeId: number) => void
}

/** Which of the carrier's answers it is to be. */
export const ReplyTypeField = ({ types, value, error, onChange }: ReplyTypeFieldProps) => {
  const { t } = useCopy()
  const id = useId()

  return (
    <div className="flex flex-col gap-y-2">
      <Label id={id} size="small" weight="plus">
        {t("exceptions.reply.type")}
      </Label>
      <RadioGroup
        aria-labelledby={id}
        aria-describedby={error ? `${id}-error` : undefined}
        value={value === null ? "" : String(value)}
        onValueChange={(next) => onChange(Number(next))}
      >
        {types.map(({ type_id, name }) => (
          <div key={type_id} className="flex items-start gap-x-2">
            <RadioGroup.Item value={String(type_id)} id={`${id}-${type_id}`} />
            <Label htmlFor={`${id}-${type_id}`} size="small" className="text-pretty">
              {name}
            </Label>
          </div>
        ))}
      </RadioGroup>
      {error && (
        <Hint id={`${id}-error`} variant="error" role="alert">
          {error}
        </Hint>
      )}
    </div>
  )
}
