import type { BankTransferMessages } from "./es"

export const bankTransfer: BankTransferMessages = {
  title: "Bank transfer",
}
