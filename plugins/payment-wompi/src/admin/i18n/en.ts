import { bankTransfer } from "./bank-transfer/en"
import type { Messages } from "./es"

export const en: Messages = {
  bank_transfer: bankTransfer,
}
