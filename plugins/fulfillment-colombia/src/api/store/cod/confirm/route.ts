import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { codConfirmOrderWorkflow } from "../../../../workflows"
import { findLinkedOrder } from "../find-linked-order"
import { orderTokenOf } from "../order-token"
import { showOrder, type PublicCodOrder } from "../show-order"

export const POST = async (req: MedusaRequest, res: MedusaResponse<{ order: PublicCodOrder }>) => {
  const token = orderTokenOf(req)
  const { order_id } = await findLinkedOrder(req.scope, token)
  await codConfirmOrderWorkflow(req.scope).run({ input: { order_id, by: "buyer" } })
  res.json({ order: await showOrder(req.scope, token) })
}
