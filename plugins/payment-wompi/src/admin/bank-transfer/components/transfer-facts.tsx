import { formatPesos } from "@kaiu/medusa-kit/browser"
import { Text } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import { formatDistance, formatMoment } from "../lib/moments"
import type { BankTransfer } from "../types"
import { AccountList } from "./account-list"
import { Fact } from "./fact"

type TransferFactsProps = { transfer: BankTransfer; now: Date }

/** What staff compare with the bank's statement. */
export const TransferFacts = ({ transfer, now }: TransferFactsProps) => {
  const { t, locale } = useCopy()
  const deadline = new Date(transfer.deadline)

  return (
    <>
      <dl className="divide-y">
        <Fact label={t("bank_transfer.field.amount")} copy={String(transfer.amount)}>
          {formatPesos(transfer.amount)}
        </Fact>
        <Fact label={t("bank_transfer.field.reference")} copy={transfer.reference}>
          {transfer.reference}
        </Fact>
        {transfer.state === "waiting" ? (
          <Fact label={t("bank_transfer.field.deadline")}>
            {formatDistance(deadline, now, locale)}
            <Text size="small" leading="compact" className="text-ui-fg-subtle">
              <time dateTime={transfer.deadline}>{formatMoment(deadline, locale)}</time>
            </Text>
          </Fact>
        ) : null}
      </dl>
      <AccountList accounts={transfer.accounts} />
    </>
  )
}
