import { Text } from "@medusajs/ui"
import { useCopy } from "../../../hooks/use-copy"
import { useMethodName } from "../../hooks/use-method-name"
import { formatMoment } from "../../lib/dates"
import { formatCents } from "../../lib/money"
import type { Attempt } from "../../types"

type AttemptHeadProps = { reference: string; attempt: Attempt | null }

/** What was offered to the payer: where, how much, until when. */
export const AttemptHead = ({ reference, attempt }: AttemptHeadProps) => {
  const { t, locale } = useCopy()
  const nameOf = useMethodName()
  const channel = attempt ? t(`wompi.attempts.channel.${attempt.channel}`) : t("wompi.attempts.unissued")
  const method = attempt?.payment_method_type ? ` · ${nameOf(attempt.payment_method_type)}` : ""

  return (
    <div className="flex flex-col gap-y-1">
      <Text size="small" leading="compact" weight="plus">
        {channel}
        {method}
      </Text>
      {attempt && (
        <Text size="xsmall" leading="compact" className="text-ui-fg-subtle">
          {formatCents(attempt.amount_in_cents)} · {formatMoment(attempt.created_at, locale)} ·{" "}
          {attempt.is_open
            ? t("wompi.attempts.open", { when: formatMoment(attempt.expires_at, locale) })
            : t("wompi.attempts.closed")}
        </Text>
      )}
      <Text size="xsmall" leading="compact" className="text-ui-fg-subtle break-all font-mono">
        {reference}
      </Text>
    </div>
  )
}
