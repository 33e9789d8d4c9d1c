import { forwardRef, useId, type InputHTMLAttributes, type ReactNode } from "react"

export const INPUT =
  "min-h-12 w-full rounded-xl border border-line bg-paper px-4 text-base placeholder:text-muted/70 focus-visible:border-leaf aria-[invalid=true]:border-clay"

type FieldProps = {
  label: ReactNode
  hint?: ReactNode
  /** What is wrong and what to do, in the page's language. */
  error?: string
  /** Draws the control with the ids that tie it to label, hint and error. */
  children: (ids: { id: string; "aria-describedby"?: string; "aria-invalid"?: true }) => ReactNode
}

/** A labelled control with its hint and its error, read out together. */
export const Field = ({ label, hint, error, children }: FieldProps) => {
  const id = useId()
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ")
  return (
    <div>
      <label htmlFor={id} className="block text-sm font-medium">
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="mt-1 text-sm text-muted">
          {hint}
        </p>
      ) : null}
      <div className="mt-1.5">
        {children({ id, "aria-describedby": described || undefined, "aria-invalid": error ? true : undefined })}
      </div>
      {error ? (
        <p id={`${id}-error`} role="alert" className="mt-1.5 text-sm text-clay">
          {error}
        </p>
      ) : null}
    </div>
  )
}

type TextFieldProps = InputHTMLAttributes<HTMLInputElement> & Pick<FieldProps, "label" | "hint" | "error">

/** A field of one line. Takes what React Hook Form's `register` gives. */
export const TextField = forwardRef<HTMLInputElement, TextFieldProps>(
  ({ label, hint, error, className = "", ...input }, ref) => (
    <Field label={label} hint={hint} error={error}>
      {(ids) => <input {...input} {...ids} ref={ref} className={`${INPUT} ${className}`} />}
    </Field>
  )
)
TextField.displayName = "TextField"
