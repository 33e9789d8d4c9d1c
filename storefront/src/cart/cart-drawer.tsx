import { useTranslation } from "react-i18next"
import { Button, ButtonLink } from "../ui/button"
import { Sheet } from "../ui/sheet"
import { CartLineRow } from "./cart-line-row"
import { CartTotals } from "./cart-totals"
import { countOf } from "./expected-cart"
import { FreeShippingNudge } from "./free-shipping-nudge"
import { PromotionCode } from "./promotion-code"
import { useCart } from "./use-cart"

export const CartDrawer = ({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) => {
  const { t } = useTranslation()
  const { data: cart } = useCart()
  const lines = cart?.items ?? []
  const isEmpty = lines.length === 0
  return (
    <Sheet
      title={isEmpty ? t("cart.title") : t("cart.titleCount", { count: countOf(cart) })}
      isOpen={isOpen}
      onClose={onClose}
      footer={
        cart && !isEmpty ? (
          <>
            <FreeShippingNudge cart={cart} />
            <CartTotals cart={cart} />
            <ButtonLink to="/checkout" className="mt-4 w-full">
              {t("cart.checkout")}
            </ButtonLink>
          </>
        ) : undefined
      }
    >
      {cart && !isEmpty ? (
        <>
          <ul className="divide-y divide-line">
            {lines.map((line) => (
              <CartLineRow key={line.variant_id ?? line.id} line={line} />
            ))}
          </ul>
          <PromotionCode cart={cart} />
        </>
      ) : (
        <div className="grid place-items-center gap-5 py-16 text-center">
          <p className="text-muted">{t("cart.empty")}</p>
          <Button tone="quiet" onClick={onClose}>
            {t("cart.goOn")}
          </Button>
        </div>
      )}
    </Sheet>
  )
}
