import { Alert, Button, usePrompt } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import { useTransferAction } from "../hooks/use-transfer-action"
import { cancelTransferOrder } from "../lib/api"
import { errorText } from "../lib/error-text"
import type { BankTransfer } from "../types"

/** Gives up waiting: the order is cancelled and its stock released, after a question. */
export const CancelOrder = ({ transfer }: { transfer: BankTransfer }) => {
  const { t, locale } = useCopy()
  const prompt = usePrompt()
  const cancel = useTransferAction(() => cancelTransferOrder(transfer.order_id), "bank_transfer.cancel.done")

  const ask = async () => {
    const isSure = await prompt({
      title: t("bank_transfer.cancel.title"),
      description: t("bank_transfer.cancel.text", { order: transfer.order_number }),
      confirmText: t("bank_transfer.cancel.confirm"),
      cancelText: t("bank_transfer.cancel.back"),
    })
    if (isSure) {
      cancel.mutate()
    }
  }

  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      {cancel.isError ? (
        <Alert variant="error" role="alert">
          {errorText(cancel.error, t, locale)}
        </Alert>
      ) : null}
      <div>
        <Button size="small" variant="secondary" isLoading={cancel.isPending} onClick={() => void ask()}>
          {t("bank_transfer.cancel.action")}
        </Button>
      </div>
    </div>
  )
}
