import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ExceptionsPage } from "../../../exceptions/components/exceptions-page"

const ShippingExceptionsPage = () => <ExceptionsPage />

export const config = defineRouteConfig({
  label: "exceptions.menu",
  translationNs: "shipping",
  rank: 1,
})

export default ShippingExceptionsPage
