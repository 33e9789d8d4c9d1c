import { Container, Heading, Text } from "@medusajs/ui"
import { useId } from "react"
import { useCopy } from "../../../hooks/use-copy"
import { useNow } from "../../../hooks/use-now"
import { sessionBadge } from "../../lib/badges"
import { groupAttempts } from "../../lib/group-attempts"
import { eventsOf, operationsOf } from "../../lib/history"
import { mainTransaction } from "../../lib/main-transaction"
import type { OrderSession } from "../../types"
import { AttemptList } from "../facts/attempt-list"
import { Disclosure } from "../facts/disclosure"
import { EventList } from "../facts/event-list"
import { OperationList } from "../facts/operation-list"
import { UnknownOperations } from "../facts/unknown-operations"
import { PaymentBadge } from "../payment-badge"
import { OrphanNotice } from "./orphan-notice"
import { SessionActions } from "./session-actions"
import { SessionFacts } from "./session-facts"

type SessionPaymentProps = {
  orderId: string
  session: OrderSession
  /** Which of how many, when an order was paid in more than one try. */
  number: { number: number; count: number } | null
}

/** One payment session of an order: how it stands, what was tried, what Wompi told and what went back. */
export const SessionPayment = ({ orderId, session, number }: SessionPaymentProps) => {
  const { t } = useCopy()
  const headingId = useId()
  const now = useNow()
  const { attempts, transactions } = session
  const transaction = mainTransaction(transactions)
  const operations = operationsOf(transactions)
  const events = eventsOf(transactions)

  return (
    <Container role="region" aria-labelledby={headingId} className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <Heading level="h2" id={headingId}>
          {t("wompi.order.title")}
          {number && <span className="text-ui-fg-subtle"> · {t("wompi.order.session", number)}</span>}
        </Heading>
        <PaymentBadge badge={sessionBadge(session, now)} />
      </div>
      {transactions.map((item) => (
        <UnknownOperations key={item.id} transaction={item} className="px-6 py-3" />
      ))}
      {transactions
        .filter(({ is_orphan }) => is_orphan)
        .map((item) => (
          <OrphanNotice key={item.id} transaction={item} />
        ))}
      <SessionFacts session={session} transaction={transaction} now={now} />
      {operations.length > 0 && (
        <section>
          <Text as="div" size="small" leading="compact" weight="plus" className="px-6 pb-1 pt-3">
            {t("wompi.operations.title")}
          </Text>
          <OperationList operations={operations} currency={transaction?.currency ?? "COP"} />
        </section>
      )}
      <Disclosure title={t("wompi.attempts.title", { count: attempts.length })}>
        <AttemptList groups={groupAttempts(attempts, transactions)} />
      </Disclosure>
      <Disclosure title={t("wompi.events.title", { count: events.length })}>
        <EventList events={events} />
      </Disclosure>
      <SessionActions orderId={orderId} session={session} transaction={transaction} />
    </Container>
  )
}
