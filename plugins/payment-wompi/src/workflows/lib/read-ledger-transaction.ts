import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { WOMPI_MODULE } from "../../modules/wompi"
import type WompiModuleService from "../../modules/wompi/service"
import type { WompiTransactionDTO } from "../../modules/wompi/types"
import { callWompi } from "../../wompi/call-wompi"
import { stripNul } from "../../wompi/strip-nul"
import type { WompiTransaction } from "../../wompi/types"

/** A row of the ledger by its id. @throws MedusaError `not_found` */
export const readLedgerTransaction = async (container: MedusaContainer, id: string): Promise<WompiTransactionDTO> => {
  const wompi = container.resolve<WompiModuleService>(WOMPI_MODULE)
  const [row] = await wompi.listWompiTransactions({ id: stripNul(id) }, { take: 1 })
  if (!row) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such Wompi transaction.")
  }
  return row as WompiTransactionDTO
}

/** A transaction as Wompi has it now. @throws MedusaError in one sentence */
export const readAtWompi = async (container: MedusaContainer, transactionId: string): Promise<WompiTransaction> => {
  const client = await container.resolve<WompiModuleService>(WOMPI_MODULE).getClient()
  return callWompi(() => client.retrieveTransaction(transactionId))
}
