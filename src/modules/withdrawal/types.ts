import type { InferTypeOf } from "@medusajs/framework/types"
import type { AskedItem } from "../../withdrawal/order-facts"
import type { WithdrawalState } from "../../withdrawal/states"
import type { Withdrawal } from "./models/withdrawal"

export type WithdrawalItem = AskedItem & { title: string }

export type WithdrawalRow = Omit<InferTypeOf<typeof Withdrawal>, "items"> & { items: WithdrawalItem[] }

export type RegisterInput = {
  order_id: string
  order_number: string
  items: AskedItem[]
  reason: string | null
  requested_at: Date
}

/** What is known of the goods once nobody else can ask for them. */
export type Settled = Pick<WithdrawalRow, "items" | "delivered_at" | "deadline">

export type MoveInput = {
  id: string
  to: Exclude<WithdrawalState, "received">
  data: Partial<
    Pick<
      WithdrawalRow,
      | "decided_at"
      | "decided_by"
      | "refusal"
      | "return_id"
      | "goods_back_at"
      | "refund_due"
      | "refunded_at"
      | "refunded_by"
      | "refund_note"
    >
  >
}
