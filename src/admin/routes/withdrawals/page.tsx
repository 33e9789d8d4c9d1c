import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ArrowUturnLeft } from "@medusajs/icons"
import { WithdrawalsPage } from "../../withdrawals/withdrawals-page"

const Page = () => <WithdrawalsPage />

export const config = defineRouteConfig({
  label: "withdrawals.menu",
  icon: ArrowUturnLeft,
  translationNs: "store",
  rank: 5,
})

export default Page
