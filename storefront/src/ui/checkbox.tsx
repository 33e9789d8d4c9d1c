import { forwardRef, useId, type InputHTMLAttributes, type ReactNode } from "react"

type Props = Omit<InputHTMLAttributes<HTMLInputElement>, "type"> & {
  label: ReactNode
  error?: string
}

/** One tick, never set beforehand where it gives consent (SIC: a tick that was there already is no consent). */
export const Checkbox = forwardRef<HTMLInputElement, Props>(({ label, error, ...input }, ref) => {
  const id = useId()
  return (
    <div>
      <div className="flex items-start gap-3">
        <input
          {...input}
          ref={ref}
          id={id}
          type="checkbox"
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          className="mt-1 size-5 shrink-0 rounded accent-[rgb(var(--leaf))]"
        />
        <label htmlFor={id} className="text-sm leading-relaxed">
          {label}
        </label>
      </div>
      {error ? (
        <p id={`${id}-error`} role="alert" className="ml-8 mt-1 text-sm text-clay">
          {error}
        </p>
      ) : null}
    </div>
  )
})
Checkbox.displayName = "Checkbox"
