import { formatPesos } from "@kaiu/medusa-kit/browser"
import type { HttpTypes } from "@medusajs/types"
import { useTranslation } from "react-i18next"
import { useIsLoggedIn } from "../account/session"
import type { Cart } from "../api/cart"
import { CONTRA_ENTREGA, TRANSFER } from "../checkout/methods/payment-choices"
import { ButtonLink } from "../ui/button"
import { ResultFrame } from "./result-frame"
import { TransferInstructions } from "./transfer-instructions"

type Props = { order: HttpTypes.StoreOrder; cart: Cart; providerId: string }

const KIND: Record<string, "cod" | "transfer"> = { [CONTRA_ENTREGA]: "cod", [TRANSFER]: "transfer" }

/** The order is there. */
export const OrderPlaced = ({ order, cart, providerId }: Props) => {
  const { t } = useTranslation()
  const isLoggedIn = useIsLoggedIn()
  const kind = KIND[providerId] ?? "paid"
  const session = cart.payment_collection?.payment_sessions?.find(({ provider_id }) => provider_id === providerId)
  return (
    <ResultFrame icon="check" title={t(`result.placed.${kind}.title`)}>
      <p className="text-lg">
        {t("result.order", { number: order.display_id })} · {formatPesos(order.total)}
      </p>
      <p className="text-muted">{t(`result.placed.${kind}.text`, { email: order.email ?? cart.email })}</p>
      {kind === "transfer" && session ? <TransferInstructions data={session.data ?? {}} /> : null}
      <div className="flex flex-wrap gap-3 pt-2">
        <ButtonLink to="/rastreo" state={{ number: String(order.display_id), proof: order.email }}>
          {t("result.follow")}
        </ButtonLink>
        <ButtonLink to="/catalogo" tone="quiet">
          {t("result.goOn")}
        </ButtonLink>
      </div>
      {isLoggedIn ? null : (
        <section className="rounded-card bg-surface p-5">
          <p>{t("result.account.text")}</p>
          <ButtonLink
            to="/cuenta/registro"
            tone="quiet"
            className="mt-4"
            state={{
              email: order.email ?? cart.email ?? "",
              first_name: cart.shipping_address?.first_name ?? "",
              last_name: cart.shipping_address?.last_name ?? "",
            }}
          >
            {t("result.account.action")}
          </ButtonLink>
        </section>
      )}
    </ResultFrame>
  )
}
