import { StatusBadge } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import type { BankTransfer } from "../types"

const COLORS = { waiting: "orange", overdue: "red", confirmed: "green", expired: "grey", cancelled: "grey" } as const

type StateBadgeProps = { transfer: Pick<BankTransfer, "state" | "deadline">; now: Date }

/** How far a transfer is. */
export const StateBadge = ({ transfer, now }: StateBadgeProps) => {
  const { t } = useCopy()
  const isOverdue = transfer.state === "waiting" && new Date(transfer.deadline) <= now
  const state = isOverdue ? "overdue" : transfer.state

  return <StatusBadge color={COLORS[state]}>{t(`bank_transfer.state.${state}`)}</StatusBadge>
}
