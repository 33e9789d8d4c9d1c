import { orderParam, pageParams } from "@kaiu/medusa-kit"
import { z } from "@medusajs/framework/zod"
import { createFindParams, createSelectParams } from "@medusajs/medusa/api/utils/validators"
import { COD_STATES } from "../../../../cod/states"

const state = z.enum(COD_STATES)

export const AdminGetCodCollections = createFindParams({ limit: 50, offset: 0, order: "-created_at" }).extend({
  ...pageParams(50),
  order: orderParam("created_at", "updated_at", "amount", "state", "deadline_at").default("-created_at"),
  state: z.union([state, z.array(state)]).optional(),
})

export const AdminGetCodCollection = createSelectParams()
