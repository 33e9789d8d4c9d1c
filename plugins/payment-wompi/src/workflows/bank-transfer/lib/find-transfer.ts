import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { transferMessages } from "../../../bank-transfer/messages"
import type { BankTransferDTO } from "../../../modules/bank-transfer/types"
import { bankTransfersOf } from "./bank-transfers"

/**
 * The transfer of an order that staff mean: the one that waits, else the newest. A later edit of an order can add one.
 *
 * @throws MedusaError `not_found` when the order is not paid by transfer
 */
export const findTransfer = async (container: MedusaContainer, orderId: string): Promise<BankTransferDTO> => {
  const transfers = await bankTransfersOf(container).listBankTransfers(
    { order_id: orderId },
    { order: { created_at: "DESC" } }
  )
  const transfer = transfers.find(({ state }) => state === "waiting") ?? transfers[0]
  if (!transfer) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, transferMessages.notFound)
  }
  return transfer
}
