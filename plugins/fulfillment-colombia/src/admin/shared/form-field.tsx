import { Hint, Label } from "@medusajs/ui"
import { useId, type ReactNode } from "react"

type FieldProps = { id: string; "aria-describedby"?: string; "aria-invalid"?: true }

type FormFieldProps = { label: string; hint?: string; error?: string; children: (props: FieldProps) => ReactNode }

/** A labelled field with its hint, or what is wrong with it. */
export const FormField = ({ label, hint, error, children }: FormFieldProps) => {
  const id = useId()
  const message = error ?? hint
  const messageId = message ? `${id}-message` : undefined

  return (
    <div className="flex flex-col gap-y-1.5">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      {children({ id, "aria-describedby": messageId, "aria-invalid": error ? true : undefined })}
      {message ? (
        <Hint id={messageId} variant={error ? "error" : "info"} className="text-pretty">
          {message}
        </Hint>
      ) : null}
    </div>
  )
}
