import type { ReactNode } from "react"
import { useFocusOnChange } from "../../ui/use-focus-on-change"
import { useTitle } from "../../ui/use-title"

export const LINK = "inline-flex min-h-11 items-center font-medium text-leaf underline underline-offset-4"

/** A page with one thing to do. When it turns into another one its heading takes the focus. */
export const NarrowPage = ({ title, text, children }: { title: string; text?: string; children?: ReactNode }) => {
  const heading = useFocusOnChange<HTMLHeadingElement>(title)
  useTitle(title)
  return (
    <div className="mx-auto max-w-md px-4 py-10 sm:py-16">
      <h1 ref={heading} tabIndex={-1} className="text-3xl leading-tight focus:outline-none sm:text-4xl">
        {title}
      </h1>
      {text ? <p className="mt-4 text-muted">{text}</p> : null}
      <div className="mt-7 space-y-5">{children}</div>
    </div>
  )
}
