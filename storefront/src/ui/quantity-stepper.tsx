import { useTranslation } from "react-i18next"
import { Icon } from "./icon"

const BUTTON = "grid size-11 place-items-center rounded-full hover:bg-surface disabled:opacity-40"

type Props = {
  quantity: number
  /** Of what, for a screen reader. */
  title: string
  /** As many as can be bought, or `null` when there is no end. */
  max?: number | null
  onChange: (quantity: number) => void
}

/** Fewer or more of one thing. Never below one: taking it away is another button's work. */
export const QuantityStepper = ({ quantity, title, max = null, onChange }: Props) => {
  const { t } = useTranslation()
  return (
    <div
      role="group"
      aria-label={t("quantity.of", { title })}
      className="inline-flex items-center rounded-full border border-line"
    >
      <button
        type="button"
        className={BUTTON}
        aria-label={t("quantity.less", { title })}
        disabled={quantity <= 1}
        onClick={() => onChange(quantity - 1)}
      >
        <Icon name="minus" className="size-4" />
      </button>
      <span role="status" className="min-w-6 text-center tabular-nums">
        {quantity}
      </span>
      <button
        type="button"
        className={BUTTON}
        aria-label={t("quantity.more", { title })}
        disabled={max !== null && quantity >= max}
        onClick={() => onChange(quantity + 1)}
      >
        <Icon name="plus" className="size-4" />
      </button>
    </div>
  )
}
