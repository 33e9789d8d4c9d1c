import { formatPesos } from "@kaiu/medusa-kit/browser"
import { Text } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import { deadlineText } from "../lib/moments"
import type { BankTransfer } from "../types"
import { OrderNumberLink } from "./order-number-link"
import { StateBadge } from "./state-badge"

type TransferCardsProps = { transfers: BankTransfer[]; now: Date }

/** The list on a phone. */
export const TransferCards = ({ transfers, now }: TransferCardsProps) => {
  const { t, locale } = useCopy()

  return (
    <ul className="divide-y">
      {transfers.map((transfer) => (
        <li key={transfer.id} className="flex flex-col gap-y-2 px-6 py-4">
          <span className="flex flex-wrap items-center justify-between gap-2">
            <Text as="span" size="base" leading="compact" weight="plus">
              <OrderNumberLink transfer={transfer} /> · {formatPesos(transfer.amount)}
            </Text>
            <StateBadge transfer={transfer} now={now} />
          </span>
          <span className="txt-compact-small text-ui-fg-subtle flex flex-wrap justify-between gap-x-3 gap-y-1">
            <span>
              {t("bank_transfer.field.reference")}: {transfer.reference}
            </span>
            <span>{deadlineText(transfer, now, locale)}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
