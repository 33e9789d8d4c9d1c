import { Copy, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useCopy } from "../../hooks/use-copy"

type FactProps = { label: string; children: ReactNode; copy?: string }

/** One thing about a transfer; `copy` is what the button beside it puts on the clipboard. */
export const Fact = ({ label, children, copy }: FactProps) => {
  const { t } = useCopy()

  return (
    <div className="grid grid-cols-2 items-start gap-x-3 px-6 py-3">
      <dt>
        <Text size="small" leading="compact" weight="plus" className="text-ui-fg-subtle">
          {label}
        </Text>
      </dt>
      <dd className="flex min-w-0 items-center justify-between gap-x-2">
        <div className="txt-compact-small min-w-0 break-words">{children}</div>
        {copy ? (
          <Copy
            content={copy}
            aria-label={t("bank_transfer.copy.label", { what: label })}
            className="text-ui-fg-muted"
          />
        ) : null}
      </dd>
    </div>
  )
}
