import { Module } from "@medusajs/framework/utils"
import checkWompiKeys from "./loaders/check-keys"
import validateOptions from "./loaders/validate-options"
import WompiModuleService from "./service"

/** Container key of the ledger. The payment module needs it among its `dependencies`. */
export const WOMPI_MODULE = "wompi"

export default Module(WOMPI_MODULE, { service: WompiModuleService, loaders: [validateOptions, checkWompiKeys] })
