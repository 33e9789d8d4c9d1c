import { useTranslation } from "react-i18next"
import type { WithdrawableItem } from "../api/withdrawal"
import { Checkbox } from "../ui/checkbox"
import { QuantityStepper } from "../ui/quantity-stepper"

type Props = {
  item: WithdrawableItem
  /** How many go back; 0 for none. */
  chosen: number
  onChoose: (quantity: number) => void
}

/** One line of the order: whether it goes back, and how many of it; or why it cannot. */
export const GoodsRow = ({ item, chosen, onChoose }: Props) => {
  const { t } = useTranslation()
  const isNamed = item.variant_title && item.variant_title !== item.title
  const title = isNamed ? `${item.title}, ${item.variant_title}` : item.title
  if (item.obstacle) {
    return (
      <li className="py-4">
        <p className="font-medium">{title}</p>
        <p className="mt-1 text-sm text-muted">
          {t(`withdrawal.item.${item.obstacle}`)} {item.exclusion}
        </p>
      </li>
    )
  }
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 py-4">
      <Checkbox
        checked={chosen > 0}
        onChange={(event) => onChoose(event.target.checked ? item.available : 0)}
        label={<span className="text-base font-medium">{title}</span>}
      />
      {chosen > 0 && item.available > 1 ? (
        <QuantityStepper quantity={chosen} title={title} max={item.available} onChange={onChoose} />
      ) : null}
    </li>
  )
}
