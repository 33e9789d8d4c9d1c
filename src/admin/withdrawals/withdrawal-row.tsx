import { StatusBadge, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useCopy } from "../lib/use-copy"
import { formatDay, formatMoment } from "./format"
import type { State, Withdrawal } from "./types"
import { WithdrawalActions } from "./withdrawal-actions"

const COLORS: Record<State, "orange" | "blue" | "purple" | "green" | "grey"> = {
  received: "orange",
  accepted: "blue",
  goods_back: "purple",
  refunded: "green",
  refused: "grey",
}

/** One withdrawal: what goes back, where it stands, until when the money is due, and what may be decided. */
export const WithdrawalRow = ({ withdrawal }: { withdrawal: Withdrawal }) => {
  const { t, locale } = useCopy()
  const { state, items, reason, refusal, refund_note } = withdrawal
  const isOpen = state !== "refused" && state !== "refunded"
  const notes = [
    reason && t("withdrawals.said", { text: reason }),
    refusal && t("withdrawals.because", { text: refusal }),
    refund_note && t("withdrawals.paid", { text: refund_note }),
    state === "accepted" && t("withdrawals.receiveHint"),
  ].filter((note): note is string => !!note)

  return (
    <li className="flex flex-col gap-3 px-6 py-4 lg:flex-row lg:items-start lg:justify-between">
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Text weight="plus">{withdrawal.radicado}</Text>
          <Link
            to={`/orders/${withdrawal.order_id}`}
            className="txt-compact-small-plus inline-flex min-h-6 items-center underline underline-offset-2"
          >
            {t("withdrawals.order", { number: withdrawal.display_id })}
          </Link>
          <StatusBadge color={COLORS[state]}>{t(`withdrawals.state.${state}`)}</StatusBadge>
        </div>
        <Text size="small" className="mt-1">
          {items.map(({ title, quantity }) => `${quantity} × ${title}`).join(" · ")}
        </Text>
        <Text size="small" className="text-ui-fg-subtle mt-1">
          {t("withdrawals.asked", { moment: formatMoment(withdrawal.requested_at, locale) })}
          {isOpen ? ` · ${t("withdrawals.due", { day: formatDay(withdrawal.refund_due, locale) })}` : ""}
        </Text>
        {notes.map((note) => (
          <Text key={note} size="small" className="text-ui-fg-subtle mt-1 whitespace-pre-line break-words">
            {note}
          </Text>
        ))}
      </div>
      <WithdrawalActions withdrawal={withdrawal} />
    </li>
  )
}
