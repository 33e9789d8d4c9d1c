import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"

type FactRowProps = { label: string; children: ReactNode }

/** A name and what stands under it, as the rows of Medusa's own sections. */
export const FactRow = ({ label, children }: FactRowProps) => (
  <div className="text-ui-fg-subtle grid grid-cols-2 gap-x-4 px-6 py-4">
    <dt>
      <Text size="small" weight="plus" leading="compact">
        {label}
      </Text>
    </dt>
    <dd>
      <Text size="small" leading="compact" className="text-pretty">
        {children}
      </Text>
    </dd>
  </div>
)
