import { useTranslation } from "react-i18next"
import { Icon } from "../ui/icon"
import { openCart } from "./drawer-state"
import { countOf } from "./expected-cart"
import { useCart } from "./use-cart"

export const CartButton = () => {
  const { t } = useTranslation()
  const { data: cart } = useCart()
  const count = countOf(cart)
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-label={t("cart.open", { count })}
      className="relative grid size-11 place-items-center rounded-full hover:bg-surface"
      onClick={openCart}
    >
      <Icon name="bag" className="size-6" />
      {count > 0 ? (
        <span
          key={count}
          className="absolute right-0 top-0.5 grid h-5 min-w-5 place-items-center rounded-full bg-leaf px-1 text-xs font-medium tabular-nums text-on-leaf"
        >
          {count}
        </span>
      ) : null}
    </button>
  )
}
