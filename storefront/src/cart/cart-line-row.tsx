import { formatPesos } from "@kaiu/medusa-kit/browser"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { CartLine } from "../api/cart"
import { Picture } from "../catalog/picture"
import { Icon } from "../ui/icon"
import { QuantityStepper } from "../ui/quantity-stepper"
import { isExpected } from "./expected-cart"
import { useChangeCart } from "./use-cart"

export const CartLineRow = ({ line }: { line: CartLine }) => {
  const { t } = useTranslation()
  const change = useChangeCart()
  const title = line.product_title ?? line.title
  const isWaiting = isExpected(line)
  return (
    <li className="flex gap-4 py-4" aria-busy={isWaiting}>
      <Link
        to={`/producto/${line.product_handle}`}
        className="w-20 shrink-0 rounded-card"
        tabIndex={-1}
        aria-hidden="true"
      >
        <Picture src={line.thumbnail} />
      </Link>
      <div className="flex min-w-0 flex-1 flex-col gap-2">
        <div className="flex items-start justify-between gap-2">
          <div className="min-w-0">
            <Link to={`/producto/${line.product_handle}`} className="font-medium leading-snug hover:underline">
              {title}
            </Link>
            <p className="text-sm text-muted">{line.variant_title}</p>
          </div>
          <button
            type="button"
            aria-label={t("cart.remove", { title })}
            disabled={isWaiting}
            className="-mr-2 -mt-2 grid size-11 shrink-0 place-items-center rounded-full text-muted hover:bg-surface hover:text-ink"
            onClick={() => change.mutate({ kind: "remove", lineId: line.id })}
          >
            <Icon name="bin" className="size-[1.125rem]" />
          </button>
        </div>
        <div className="flex flex-wrap items-center justify-between gap-2">
          <fieldset disabled={isWaiting} className={isWaiting ? "animate-pulse" : ""}>
            <legend className="sr-only">{t("cart.quantity", { title })}</legend>
            <QuantityStepper
              title={title}
              quantity={line.quantity}
              onChange={(quantity) => change.mutate({ kind: "quantity", lineId: line.id, quantity })}
            />
          </fieldset>
          <p className="font-medium tabular-nums">{formatPesos(line.unit_price * line.quantity)}</p>
        </div>
      </div>
    </li>
  )
}
