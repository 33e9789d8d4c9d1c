import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { productsByHandleQuery } from "../api/catalog"
import { ProductRow } from "./product-row"
import { recentlySeen } from "./recently-seen"

const SHOWN = 4

/** What this browser looked at before. */
export const SeenProducts = ({ regionId, except }: { regionId: string | undefined; except?: string }) => {
  const { t } = useTranslation()
  const handles = recentlySeen()
    .filter((handle) => handle !== except)
    .slice(0, SHOWN)
  const products = useQuery({
    ...productsByHandleQuery(regionId ?? "", handles),
    enabled: Boolean(regionId) && handles.length > 0,
  })
  return <ProductRow title={t("product.seen")} products={products.data ?? []} />
}
