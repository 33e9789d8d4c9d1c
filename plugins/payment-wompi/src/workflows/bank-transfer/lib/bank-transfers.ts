import type { MedusaContainer } from "@medusajs/framework/types"
import { BANK_TRANSFER_MODULE } from "../../../modules/bank-transfer"
import type BankTransferModuleService from "../../../modules/bank-transfer/service"

export const bankTransfersOf = (container: MedusaContainer): BankTransferModuleService =>
  container.resolve<BankTransferModuleService>(BANK_TRANSFER_MODULE)
