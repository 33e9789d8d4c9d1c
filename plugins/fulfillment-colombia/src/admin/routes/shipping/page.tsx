import { defineRouteConfig } from "@medusajs/admin-sdk"
import { TruckFast } from "@medusajs/icons"
import { DispatchCentre } from "../../dispatch/components/dispatch-centre"

const ShippingPage = () => <DispatchCentre />

export const config = defineRouteConfig({
  label: "dispatch.menu",
  icon: TruckFast,
  translationNs: "shipping",
  rank: 2,
})

export default ShippingPage
