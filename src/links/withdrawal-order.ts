import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import WithdrawalModule from "../modules/withdrawal"

/** `withdrawal.order` in Query. */
export default defineLink(
  { linkable: WithdrawalModule.linkable.withdrawal, field: "order_id" },
  OrderModule.linkable.order,
  { readOnly: true }
)
