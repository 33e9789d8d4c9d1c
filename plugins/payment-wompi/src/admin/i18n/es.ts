import { bankTransfer } from "./bank-transfer/es"
import { wompi } from "./wompi/es"

/** One namespace for the plugin's screens; each method keeps its sentences in a folder of its own. */
export const es = {
  bank_transfer: bankTransfer,
  wompi,
}

export type Messages = typeof es
