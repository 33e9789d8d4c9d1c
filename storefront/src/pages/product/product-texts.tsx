import { useTranslation } from "react-i18next"
import type { Product } from "../../api/catalog"

const Section = ({ title, text }: { title: string; text: unknown }) =>
  typeof text === "string" && text.trim() ? (
    <section className="border-t border-line py-5">
      <h2 className="text-lg">{title}</h2>
      <p className="mt-2 whitespace-pre-line text-muted">{text}</p>
    </section>
  ) : null

export const ProductTexts = ({ product }: { product: Product }) => {
  const { t } = useTranslation()
  return (
    <div className="mt-10">
      <Section title={t("product.description")} text={product.description} />
      <Section title={t("product.howToUse")} text={product.metadata?.how_to_use} />
      <Section title={t("product.ingredients")} text={product.metadata?.inci} />
      <Section title={t("product.precautions")} text={product.metadata?.precautions} />
      <Section title={t("product.origin")} text={product.metadata?.origin} />
      <Section title={t("product.nso")} text={product.metadata?.nso} />
    </div>
  )
}
