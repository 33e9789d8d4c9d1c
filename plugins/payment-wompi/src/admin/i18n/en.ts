import { bankTransfer } from "./bank-transfer/en"
import type { Messages } from "./es"
import { wompi } from "./wompi/en"

export const en: Messages = {
  bank_transfer: bankTransfer,
  wompi,
}
