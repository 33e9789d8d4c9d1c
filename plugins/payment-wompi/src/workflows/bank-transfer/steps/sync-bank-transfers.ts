import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { TransferOrder, TransferPayment } from "../../../bank-transfer/facts"
import { isCutOff, settlementOf } from "../../../bank-transfer/settlement"
import type BankTransferModuleService from "../../../modules/bank-transfer/service"
import { bankTransfersOf } from "../lib/bank-transfers"
import { capturePayment } from "../lib/capture-payment"
import { readTransferOrder } from "../lib/read-transfer-order"

export const syncBankTransfersStepId = "sync-bank-transfers"

/** The order as it was read, or `null` when it has no payment by transfer. */
export type SyncedOrder = { order: TransferOrder | null }

const HOUR_MS = 3_600_000

const deadlineOf = ({ data, created_at }: TransferPayment): Date =>
  new Date(data.deadline ?? new Date(created_at).getTime() + data.time_limit_hours * HOUR_MS)

const open = (service: BankTransferModuleService, order: TransferOrder, payment: TransferPayment) =>
  service.open({
    order_id: order.id,
    order_number: order.number,
    payment_id: payment.id,
    payment_session_id: payment.session_id,
    amount: payment.amount,
    reference: payment.data.reference,
    accounts: payment.data.accounts,
    deadline: deadlineOf(payment),
  })

/**
 * Brings the transfers of an order to what Medusa has of it: opens those nobody has written down, ends those whose
 * payment is captured or whose order is cancelled. Running it again changes nothing, so that there is nothing to
 * compensate either.
 */
export const syncBankTransfersStep = createStep(
  syncBankTransfersStepId,
  async ({ order_id }: { order_id: string }, { container }) => {
    const order = await readTransferOrder(container, order_id)
    if (!order || order.payments.length === 0) {
      return new StepResponse<SyncedOrder>({ order: null })
    }
    const service = bankTransfersOf(container)
    for (const payment of order.payments) {
      await open(service, order, payment)
      if (isCutOff(payment, new Date())) {
        await capturePayment(container, { payment_id: payment.id, captured_by: payment.captured_by })
        payment.is_booked = true
      }
    }
    const waiting = await service.listBankTransfers({ order_id, state: "waiting" })
    for (const transfer of waiting) {
      const payment = order.payments.find(({ id }) => id === transfer.payment_id)
      const settlement = payment && settlementOf(transfer, payment, order)
      if (settlement) {
        await service.conclude({ id: transfer.id, ...settlement })
      }
    }
    return new StepResponse<SyncedOrder>({ order })
  }
)
