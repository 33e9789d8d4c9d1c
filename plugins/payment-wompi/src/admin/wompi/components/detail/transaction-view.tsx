import { Text } from "@medusajs/ui"
import { useCopy } from "../../../hooks/use-copy"
import { groupAttempts } from "../../lib/group-attempts"
import { eventsOf, operationsOf } from "../../lib/history"
import type { TransactionDetail } from "../../types"
import { AttemptList } from "../facts/attempt-list"
import { Disclosure } from "../facts/disclosure"
import { EventList } from "../facts/event-list"
import { OperationList } from "../facts/operation-list"
import { UnknownOperations } from "../facts/unknown-operations"
import { OrphanStory } from "./orphan-story"
import { TransactionActions } from "./transaction-actions"
import { TransactionFacts } from "./transaction-facts"

type TransactionViewProps = { transaction: TransactionDetail }

/** Everything that is known about a transaction. */
export const TransactionView = ({ transaction }: TransactionViewProps) => {
  const { t } = useCopy()
  const { operations, events, attempts, currency } = transaction

  return (
    <div className="divide-y">
      <UnknownOperations transaction={transaction} className="px-6 py-3" />
      {transaction.orphan_reason && <OrphanStory transaction={transaction} />}
      <TransactionFacts transaction={transaction} />
      <TransactionActions transaction={transaction} />
      <section>
        <Text as="div" size="small" leading="compact" weight="plus" className="px-6 pb-1 pt-3">
          {t("wompi.operations.title")}
        </Text>
        {operations.length === 0 ? (
          <Text size="small" className="text-ui-fg-subtle px-6 pb-3">
            {t("wompi.operations.empty")}
          </Text>
        ) : (
          <OperationList operations={operationsOf([transaction])} currency={currency} />
        )}
      </section>
      <Disclosure title={t("wompi.attempts.title", { count: attempts.length })}>
        <AttemptList groups={groupAttempts(attempts, [transaction])} />
      </Disclosure>
      <Disclosure title={t("wompi.events.title", { count: events.length })}>
        <EventList events={eventsOf([transaction])} />
      </Disclosure>
    </div>
  )
}
