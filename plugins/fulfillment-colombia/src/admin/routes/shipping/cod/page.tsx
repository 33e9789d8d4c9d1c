import { defineRouteConfig } from "@medusajs/admin-sdk"
import { MoneyPage } from "../../../remittance/components/money-page"

const ShippingCodPage = () => <MoneyPage />

export const config = defineRouteConfig({
  label: "remittance.menu",
  translationNs: "shipping",
  rank: 2,
})

export default ShippingCodPage
