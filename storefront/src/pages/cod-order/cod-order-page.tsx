import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import { ApiError } from "../../api/api-error"
import { codOrderQuery } from "../../api/cod-order"
import { Problem } from "../../ui/problem"
import { CodOrderDetails } from "./cod-order-details"
import { CodOrderSkeleton } from "./cod-order-skeleton"
import { UnknownLink } from "./unknown-link"

/** Where the link of a contra-entrega order leads. Opening it decides nothing. */
export const CodOrderPage = () => {
  const { t } = useTranslation()
  const { token = "" } = useParams()
  const { data: order, error, refetch } = useQuery(codOrderQuery(token))

  if (order) {
    return <CodOrderDetails key={token} token={token} order={order} />
  }
  if (error instanceof ApiError && (error.kind === "not_found" || error.kind === "rejected")) {
    return <UnknownLink />
  }
  if (error) {
    return (
      <>
        <h1 className="sr-only">{t("cod.page")}</h1>
        <Problem error={error} onRetry={() => void refetch()} />
      </>
    )
  }
  return <CodOrderSkeleton />
}
