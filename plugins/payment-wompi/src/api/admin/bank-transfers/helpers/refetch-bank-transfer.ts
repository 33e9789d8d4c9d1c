import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { bankTransferFields } from "../query-config"
import { withStaff } from "./with-staff"

/** A transfer as the routes answer it. */
export const refetchBankTransfer = async (container: MedusaContainer, id: string) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "bank_transfer", fields: bankTransferFields, filters: { id } })
  const [transfer] = await withStaff(container, data)
  return transfer
}
