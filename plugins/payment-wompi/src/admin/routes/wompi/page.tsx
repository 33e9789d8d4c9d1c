import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CreditCard } from "@medusajs/icons"
import { WompiPayments } from "../../wompi/components/wompi-payments"

const WompiPage = () => <WompiPayments />

export const config = defineRouteConfig({
  label: "wompi.menu",
  icon: CreditCard,
  translationNs: "paymentWompi",
  rank: 3,
})

export default WompiPage
