import { TriangleRightMini } from "@medusajs/icons"
import type { ReactNode } from "react"

type DisclosureProps = { title: string; children: ReactNode }

/** A part that opens on demand. */
export const Disclosure = ({ title, children }: DisclosureProps) => (
  <details className="group">
    <summary className="txt-compact-small-plus text-ui-fg-base hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus flex cursor-pointer list-none items-center gap-x-2 px-6 py-3 outline-none [&::-webkit-details-marker]:hidden">
      <TriangleRightMini aria-hidden className="text-ui-fg-muted transition-transform group-open:rotate-90" />
      {title}
    </summary>
    <div className="bg-ui-bg-subtle border-t">{children}</div>
  </details>
)
