import { Module } from "@medusajs/framework/utils"
import validateOptions from "./loaders/validate-options"
import BankTransferModuleService from "./service"

/** Container key of the list of bank transfers. */
export const BANK_TRANSFER_MODULE = "bank_transfer"

export default Module(BANK_TRANSFER_MODULE, { service: BankTransferModuleService, loaders: [validateOptions] })
