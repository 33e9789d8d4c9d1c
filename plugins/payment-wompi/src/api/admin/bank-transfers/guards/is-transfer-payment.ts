import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { isTransferProvider } from "../../../../workflows/bank-transfer/lib/read-transfer-order"

export const isTransferPayment = async (container: MedusaContainer, id: string): Promise<boolean> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "payment", fields: ["provider_id"], filters: { id } })
  return isTransferProvider(data[0]?.provider_id)
}
