import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BuildingsSolid } from "@medusajs/icons"
import { TransferList } from "../../bank-transfer/components/transfer-list"

const BankTransfersPage = () => <TransferList />

export const config = defineRouteConfig({
  label: "bank_transfer.menu",
  icon: BuildingsSolid,
  translationNs: "paymentWompi",
  rank: 4,
})

export default BankTransfersPage
