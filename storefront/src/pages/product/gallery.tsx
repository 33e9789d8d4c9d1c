import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Product } from "../../api/catalog"
import { Picture } from "../../catalog/picture"

export const Gallery = ({ product }: { product: Product }) => {
  const { t } = useTranslation()
  const [shown, setShown] = useState(0)
  const pictures = product.images?.length ? product.images.map(({ url }) => url) : [product.thumbnail]
  return (
    <div className="md:sticky md:top-24 md:self-start">
      <Picture src={pictures[shown]} alt={product.title} isEager />
      {pictures.length > 1 ? (
        <div className="mt-3 grid grid-cols-5 gap-3">
          {pictures.map((url, index) => (
            <button
              key={url}
              type="button"
              aria-label={t("product.pictureOf", { title: product.title, number: index + 1 })}
              aria-pressed={index === shown}
              className="rounded-card border-2 border-transparent aria-pressed:border-leaf"
              onClick={() => setShown(index)}
            >
              <Picture src={url} />
            </button>
          ))}
        </div>
      ) : null}
    </div>
  )
}
