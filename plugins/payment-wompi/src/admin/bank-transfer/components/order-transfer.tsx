import { Container, Heading, Skeleton } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import { useNow } from "../../hooks/use-now"
import { useOrderTransfer } from "../hooks/use-order-transfer"
import { LoadError } from "./load-error"
import { StateBadge } from "./state-badge"
import { TransferPanel } from "./transfer-panel"

/** The section of an order that is paid by transfer. */
export const OrderTransfer = ({ orderId }: { orderId: string }) => {
  const { t } = useCopy()
  const now = useNow()
  const { data: transfer, isLoading, isError, error, refetch } = useOrderTransfer(orderId)

  if (transfer === null) {
    return null
  }
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <Heading level="h2">{t("bank_transfer.title")}</Heading>
        {transfer ? <StateBadge transfer={transfer} now={now} /> : null}
      </div>
      {isLoading ? (
        <div className="px-6 py-4" aria-busy="true">
          <Skeleton className="h-16 w-full" />
        </div>
      ) : null}
      {isError && !transfer ? <LoadError error={error} onRetry={() => void refetch()} /> : null}
      {transfer ? <TransferPanel transfer={transfer} now={now} /> : null}
    </Container>
  )
}
