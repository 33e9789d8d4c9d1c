import { sdk } from "../../lib/sdk"
import type { BankTransfer, BankTransferPage, Confirmation, TransferState } from "../types"

type ListQuery = { limit: number; offset: number; order?: string; state?: TransferState; q?: string; order_id?: string }

const path = (orderId: string, action: "confirm" | "cancel") =>
  `/admin/bank-transfers/${encodeURIComponent(orderId)}/${action}`

export const listTransfers = (query: ListQuery, signal?: AbortSignal) =>
  sdk.client.fetch<BankTransferPage>("/admin/bank-transfers", { query, signal })

export const confirmTransfer = async (orderId: string, body: Confirmation) => {
  const { bank_transfer } = await sdk.client.fetch<{ bank_transfer: BankTransfer }>(path(orderId, "confirm"), {
    method: "POST",
    body,
  })
  return bank_transfer
}

export const cancelTransferOrder = (orderId: string) => sdk.client.fetch(path(orderId, "cancel"), { method: "POST" })
