import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ManifestsPage } from "../../../manifests/components/manifests-page"

const ShippingManifestsPage = () => <ManifestsPage />

export const config = defineRouteConfig({
  label: "manifests.menu",
  translationNs: "shipping",
  rank: 3,
})

export default ShippingManifestsPage
