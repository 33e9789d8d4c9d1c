import { Text } from "@medusajs/ui"
import { useCopy } from "../../../hooks/use-copy"
import type { AttemptGroup } from "../../lib/group-attempts"
import { AttemptHead } from "./attempt-head"
import { TriedTransaction, type Tried } from "./tried-transaction"

type AttemptListProps = { groups: AttemptGroup<Tried>[] }

/** Every try to pay, with what came of it at Wompi. */
export const AttemptList = ({ groups }: AttemptListProps) => {
  const { t } = useCopy()

  if (groups.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-3">
        {t("wompi.attempts.empty")}
      </Text>
    )
  }
  return (
    <ul className="divide-y">
      {groups.map(({ reference, attempt, transactions }) => (
        <li key={reference} className="flex flex-col gap-y-2 px-6 py-3">
          <AttemptHead reference={reference} attempt={attempt} />
          {transactions.length === 0 ? (
            <Text size="xsmall" leading="compact" className="text-ui-fg-subtle">
              {t("wompi.attempts.nothing")}
            </Text>
          ) : (
            transactions.map((transaction) => <TriedTransaction key={transaction.id} transaction={transaction} />)
          )}
        </li>
      ))}
    </ul>
  )
}
