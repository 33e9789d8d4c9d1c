import { Alert, Text } from "@medusajs/ui"
import { useCanAct } from "../../hooks/use-can-act"
import { useCopy } from "../../hooks/use-copy"
import type { BankTransfer } from "../types"
import { CancelOrder } from "./cancel-order"
import { ConfirmForm } from "./confirm-form"
import { Outcome } from "./outcome"
import { TransferFacts } from "./transfer-facts"

type TransferPanelProps = { transfer: BankTransfer; now: Date }

/** A transfer with what can be done about it, by those who may. */
export const TransferPanel = ({ transfer, now }: TransferPanelProps) => {
  const { t } = useCopy()
  const canAct = useCanAct()
  const isWaiting = transfer.state === "waiting"
  const lacksNumber = transfer.state === "confirmed" && !transfer.bank_reference

  return (
    <>
      {transfer.problem ? (
        <div className="px-6 py-4">
          <Alert variant="warning">{t(`bank_transfer.problem.${transfer.problem}`)}</Alert>
        </div>
      ) : null}
      {isWaiting ? null : <Outcome transfer={transfer} />}
      <TransferFacts transfer={transfer} now={now} />
      {lacksNumber ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("bank_transfer.story.no_reference")}
        </Text>
      ) : null}
      {canAct && (isWaiting || lacksNumber) ? <ConfirmForm key={transfer.state} transfer={transfer} /> : null}
      {canAct && isWaiting ? <CancelOrder transfer={transfer} /> : null}
    </>
  )
}
