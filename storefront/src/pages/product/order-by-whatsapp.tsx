import { useTranslation } from "react-i18next"
import type { Product, Variant } from "../../api/catalog"
import { whatsappLink } from "../../catalog/whatsapp-link"
import { runtimeConfig } from "../../config/runtime-config"

/** A link to WhatsApp with the product in the message; nothing when the shop has no number. */
export const OrderByWhatsapp = ({ product, variant }: { product: Product; variant: Variant }) => {
  const { t } = useTranslation()
  const { whatsappNumber } = runtimeConfig()
  if (!whatsappNumber) {
    return null
  }
  const message = t("product.whatsappMessage", {
    title: product.title,
    variant: variant.title,
    sku: variant.sku,
    url: `${window.location.origin}/producto/${product.handle}?v=${variant.sku}`,
  })
  return (
    <div className="mt-8">
      <a
        href={whatsappLink(whatsappNumber, message)}
        target="_blank"
        rel="noopener"
        className="inline-flex min-h-12 items-center rounded-full border border-line px-7 font-medium hover:border-leaf"
      >
        {t("product.orderByWhatsapp")}
      </a>
      <p className="mt-2 text-sm text-muted">{t("product.whatsappHint")}</p>
    </div>
  )
}
