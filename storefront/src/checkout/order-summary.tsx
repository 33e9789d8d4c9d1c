import { formatPesos } from "@kaiu/medusa-kit/browser"
import { useTranslation } from "react-i18next"
import type { Cart } from "../api/cart"
import { CartTotals } from "../cart/cart-totals"
import { openCart } from "../cart/drawer-state"
import { countOf } from "../cart/expected-cart"
import { Picture } from "../catalog/picture"
import { Icon } from "../ui/icon"
import { DeliveryDays } from "./delivery-days"

const Lines = ({ cart }: { cart: Cart }) => {
  const { t } = useTranslation()
  return (
    <>
      <ul className="space-y-4">
        {(cart.items ?? []).map((line) => (
          <li key={line.id} className="flex items-center gap-3">
            <span className="relative w-14 shrink-0">
              <Picture src={line.thumbnail} />
              <span className="absolute -right-1.5 -top-1.5 grid h-5 min-w-5 place-items-center rounded-full bg-ink px-1 text-xs tabular-nums text-paper">
                <span className="sr-only">{t("checkout.summary.pieces")} </span>
                {line.quantity}
              </span>
            </span>
            <span className="min-w-0 flex-1 text-sm">
              <span className="block font-medium leading-snug">{line.product_title}</span>
              <span className="block text-muted">{line.variant_title}</span>
            </span>
            <span className="text-sm tabular-nums">{formatPesos(line.unit_price * line.quantity)}</span>
          </li>
        ))}
      </ul>
      <button
        type="button"
        aria-haspopup="dialog"
        className="mt-3 min-h-11 text-sm underline underline-offset-4"
        onClick={openCart}
      >
        {t("checkout.summary.edit")}
      </button>
      <div className="mt-3 border-t border-line pt-4">
        <CartTotals cart={cart} />
        <p className="mt-2 text-sm text-muted">
          <DeliveryDays cart={cart} />
        </p>
      </div>
    </>
  )
}

/** What is being bought: beside the steps where there is room, folded above them on a phone. */
export const OrderSummary = ({ cart }: { cart: Cart }) => {
  const { t } = useTranslation()
  return (
    <>
      <details className="group rounded-2xl bg-surface md:hidden">
        <summary className="flex min-h-14 cursor-pointer list-none items-center justify-between gap-3 px-4">
          <span className="flex items-center gap-2 text-sm">
            {t("checkout.summary.title", { count: countOf(cart) })}
            <Icon name="down" className="size-4 transition-transform group-open:rotate-180" />
          </span>
          <span className="font-medium tabular-nums">{formatPesos(cart.total)}</span>
        </summary>
        <div className="px-4 pb-4">
          <Lines cart={cart} />
        </div>
      </details>
      <aside
        aria-label={t("checkout.summary.title", { count: countOf(cart) })}
        className="hidden self-start rounded-card bg-surface p-6 md:sticky md:top-24 md:block"
      >
        <Lines cart={cart} />
      </aside>
    </>
  )
}
