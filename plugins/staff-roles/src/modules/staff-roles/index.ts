import { STAFF_ACCESS_KEY } from "@kaiu/medusa-kit"
import { Module } from "@medusajs/framework/utils"
import StaffRolesModuleService from "./service"

/** Also the container key under which other plugins ask for `StaffAccess`. */
export const STAFF_ROLES_MODULE = STAFF_ACCESS_KEY

export default Module(STAFF_ROLES_MODULE, { service: StaffRolesModuleService })
