import { formatPesos } from "@kaiu/medusa-kit/browser"
import { Hint, Input, Label } from "@medusajs/ui"
import { useId } from "react"
import { useCopy } from "../../../hooks/use-copy"
import type { AmountProblem } from "../../lib/refund-plan"

type AmountFieldProps = {
  text: string
  onChange: (text: string) => void
  problem: AmountProblem | null
  remaining: number
  /** Says whether a part may be returned. */
  hint: string
  isFixed: boolean
}

export const AmountField = ({ text, onChange, problem, remaining, hint, isFixed }: AmountFieldProps) => {
  const { t } = useCopy()
  const id = useId()

  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {t("wompi.refund.amount")}
      </Label>
      <Input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        value={text}
        readOnly={isFixed}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-hint${problem ? ` ${id}-problem` : ""}`}
        onChange={(event) => onChange(event.target.value)}
      />
      {problem && (
        <Hint id={`${id}-problem`} variant="error" role="alert">
          {t(`wompi.refund.problem.${problem}`, { remaining: formatPesos(remaining) })}
        </Hint>
      )}
      <Hint id={`${id}-hint`}>{hint}</Hint>
    </div>
  )
}
