import type { ReactNode } from "react"

type FactProps = { label: string; children: ReactNode }

/** One line of a list of facts; stands in a `dl`. */
export const Fact = ({ label, children }: FactProps) => (
  <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,2fr)] items-start gap-x-4 px-6 py-3">
    <dt className="txt-compact-small text-ui-fg-subtle">{label}</dt>
    <dd className="txt-compact-small text-ui-fg-base min-w-0 break-words">{children}</dd>
  </div>
)
