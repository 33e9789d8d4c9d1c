import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { addressLine, defaultAddress } from "../../account/address-values"
import { ordersQuery } from "../../api/orders"
import { ButtonLink } from "../../ui/button"
import { Problem } from "../../ui/problem"
import { useTitle } from "../../ui/use-title"
import { useCustomer } from "./account-frame"
import { LINK } from "./narrow-page"
import { OrderCard } from "./order-card"

/** What one comes to the account for, most of the time. */
export const OverviewPage = () => {
  const { t } = useTranslation()
  const customer = useCustomer()
  const orders = useQuery(ordersQuery(1))
  const address = defaultAddress(customer)
  const last = orders.data?.orders[0]
  useTitle(t("account.title"))
  return (
    <>
      <h1 className="text-3xl sm:text-4xl">
        {customer.first_name ? t("account.hello", { name: customer.first_name }) : t("account.title")}
      </h1>
      <section className="mt-8">
        <h2 className="text-xl">{t("account.overview.last")}</h2>
        <div className="mt-3 space-y-3" aria-busy={orders.isPending}>
          {orders.isPending ? <p className="animate-pulse text-muted">{t("state.loading")}</p> : null}
          {orders.isError ? <Problem error={orders.error} onRetry={() => void orders.refetch()} /> : null}
          {last ? (
            <>
              <OrderCard order={last} />
              <Link to="/cuenta/pedidos" className={LINK}>
                {t("account.overview.allOrders")}
              </Link>
            </>
          ) : null}
          {orders.data && !last ? (
            <>
              <p className="text-muted">{t("account.overview.noOrders")}</p>
              <ButtonLink to="/catalogo" tone="quiet">
                {t("account.overview.shop")}
              </ButtonLink>
            </>
          ) : null}
        </div>
      </section>
      <section className="mt-10">
        <h2 className="text-xl">{t("account.overview.address")}</h2>
        <p className="mt-3">{address ? addressLine(address) : t("account.overview.noAddress")}</p>
        <Link to="/cuenta/direcciones" className={LINK}>
          {t(address ? "account.overview.addresses" : "account.overview.addAddress")}
        </Link>
      </section>
    </>
  )
}
