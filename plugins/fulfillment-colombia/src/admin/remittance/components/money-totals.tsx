import { formatPesos } from "@kaiu/medusa-kit/browser"
import { clx, Container } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import type { MoneyTotals as Totals } from "../types"

const FIELDS = ["expected", "collected", "remitted", "outstanding"] as const

type MoneyTotalsProps = { totals: Totals }

/** The sums of everything that was sold to be paid at the door; what is still out stands out. */
export const MoneyTotals = ({ totals }: MoneyTotalsProps) => {
  const { t } = useCopy()

  return (
    <Container role="region" aria-label={t("remittance.totals.label")} className="p-0">
      <dl className="grid grid-cols-2 md:grid-cols-4">
        {FIELDS.map((field) => (
          <div key={field} className="flex flex-col gap-y-1 px-6 py-4">
            <dt className="txt-compact-small text-ui-fg-subtle">{t(`remittance.totals.${field}`)}</dt>
            <dd
              className={clx(
                "h2-core tabular-nums",
                field === "outstanding" && totals.outstanding > 0 && "text-ui-fg-error"
              )}
            >
              {formatPesos(totals[field])}
            </dd>
            <dd className="txt-compact-xsmall text-ui-fg-subtle text-pretty">{t(`remittance.totals_hint.${field}`)}</dd>
          </div>
        ))}
      </dl>
    </Container>
  )
}
