import { centsToPesos } from "@kaiu/medusa-kit"
import type { MedusaContainer } from "@medusajs/framework/types"
import { WOMPI_MODULE } from "../../../modules/wompi"
import type WompiModuleService from "../../../modules/wompi/service"
import type { WompiTransactionDTO } from "../../../modules/wompi/types"
import { payBefore } from "../../../wompi/unpaid-order"
import { readPaymentFacts } from "../../../workflows/lib/read-payment-facts"
import { presentAttempt, presentTransaction } from "./present-transaction"

export type PresentSessionInput = {
  id: string
  status: string
  /** Whether the order still stands. */
  isOpen: boolean
}

/** One payment session of an order: its payment in pesos, and all that was tried, received and sent for it. */
export const presentSession = async (container: MedusaContainer, { id, status, isOpen }: PresentSessionInput) => {
  const wompi = container.resolve<WompiModuleService>(WOMPI_MODULE)
  const order = { created_at: "ASC" } as const
  const attempts = await wompi.listWompiAttempts({ session_id: id }, { order })
  const transactions = (await wompi.listWompiTransactions({ session_id: id }, { order })) as WompiTransactionDTO[]
  const { session, payment } = await readPaymentFacts(container, id)
  const { orderTimeLimitMinutes } = await wompi.getOptions()
  const deadline = isOpen && !payment ? payBefore({ attempts, transactions }, orderTimeLimitMinutes) : null
  return {
    session_id: id,
    status,
    payment: payment && {
      id: payment.id,
      captured: centsToPesos(payment.captured_in_cents),
      refunded: centsToPesos(payment.refunded_in_cents),
      is_captured: payment.is_captured,
      is_canceled: payment.is_canceled,
      currency_code: session?.currency_code ?? "cop",
    },
    attempts: attempts.map(presentAttempt),
    transactions: await Promise.all(transactions.map((row) => presentTransaction(container, row))),
    pay_before: deadline === null ? null : new Date(deadline).toISOString(),
  }
}
