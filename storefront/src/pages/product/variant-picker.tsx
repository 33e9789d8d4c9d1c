import { useTranslation } from "react-i18next"
import type { Variant } from "../../api/catalog"
import { isAvailable } from "../../catalog/variants"

type Props = { variants: Variant[]; chosenId?: string; onChoose: (sku: string) => void }

export const VariantPicker = ({ variants, chosenId, onChoose }: Props) => {
  const { t } = useTranslation()
  return (
    <fieldset className="mt-7">
      <legend className="text-sm font-medium">{t("product.presentation")}</legend>
      <div className="mt-3 flex flex-wrap gap-2">
        {variants.map((variant) => (
          <label key={variant.id} className="relative">
            <input
              type="radio"
              name="variant"
              className="peer absolute inset-0 size-full cursor-pointer opacity-0"
              checked={variant.id === chosenId}
              onChange={() => onChoose(variant.sku ?? variant.id)}
            />
            <span
              className={`inline-flex min-h-11 items-center rounded-full border border-line px-5 text-sm peer-checked:border-leaf peer-checked:bg-leaf peer-checked:text-on-leaf peer-focus-visible:outline peer-focus-visible:outline-[3px] peer-focus-visible:outline-offset-2 peer-focus-visible:outline-leaf ${isAvailable(variant) ? "" : "line-through"}`}
            >
              {variant.title}
              {isAvailable(variant) ? null : <span className="sr-only">, {t("product.soldOut")}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
