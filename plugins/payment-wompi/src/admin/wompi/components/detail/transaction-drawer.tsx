import { XMark } from "@medusajs/icons"
import { Drawer, IconButton } from "@medusajs/ui"
import { useCopy } from "../../../hooks/use-copy"
import { useListAddress } from "../../hooks/use-list-address"
import { useTransaction } from "../../hooks/use-transaction"
import { LoadError } from "../load-error"
import { Loading } from "../loading"
import { TransactionView } from "./transaction-view"

/** The transaction that the page's address names, beside the list. */
export const TransactionDrawer = () => {
  const { t } = useCopy()
  const { transactionId, open } = useListAddress()
  const transaction = useTransaction(transactionId)

  return (
    <Drawer open={transactionId !== null} onOpenChange={(isOpen) => !isOpen && open(null)}>
      <Drawer.Content aria-describedby={undefined}>
        <div className="flex items-center justify-between gap-x-4 border-b px-6 py-4">
          <Drawer.Title className="h2-core">{t("wompi.detail.title")}</Drawer.Title>
          <Drawer.Close asChild>
            <IconButton
              size="small"
              type="button"
              variant="transparent"
              className="shrink-0"
              aria-label={t("wompi.detail.close")}
            >
              <XMark aria-hidden />
            </IconButton>
          </Drawer.Close>
        </div>
        <Drawer.Body className="min-h-0 overflow-y-auto p-0">
          {transaction.data ? (
            <TransactionView transaction={transaction.data} />
          ) : transaction.isError ? (
            <LoadError error={transaction.error} onRetry={() => void transaction.refetch()} />
          ) : (
            <Loading rows={6} />
          )}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  )
}
