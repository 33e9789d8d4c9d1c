import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { explainAuthError } from "../../account/explain-auth-error"
import { ApiError } from "../../api/api-error"
import { ACCOUNT_KEY } from "../../api/customer"
import { answerTransfer } from "../../api/orders"
import { Button, ButtonLink } from "../../ui/button"
import { NarrowPage } from "./narrow-page"

/** Where the mail's link leads whoever bought an order that an account asks for. */
export const TransferPage = () => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [search] = useSearchParams()
  const id = search.get("pedido") ?? ""
  const token = search.get("token") ?? ""
  const answer = useMutation({
    networkMode: "always",
    mutationFn: (isAccepted: boolean) => answerTransfer(id, token, isAccepted),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ACCOUNT_KEY }),
  })
  if (answer.isSuccess) {
    return (
      <NarrowPage
        title={t(answer.variables ? "account.transfer.accepted" : "account.transfer.declined")}
        text={t("account.transfer.thanks")}
      >
        <ButtonLink to="/catalogo" tone="quiet">
          {t("account.overview.shop")}
        </ButtonLink>
      </NarrowPage>
    )
  }
  const { error } = answer
  const isOver = !id || !token || (error instanceof ApiError && ["rejected", "not_found"].includes(error.kind))
  const problem = explainAuthError(error, t, "account.transfer.expired")
  return (
    <NarrowPage title={t("account.transfer.page")} text={isOver ? undefined : t("account.transfer.question")}>
      {problem || isOver ? (
        <p role="alert" className="text-clay">
          {problem ?? t("account.transfer.expired")}
        </p>
      ) : null}
      {isOver ? null : (
        <>
          <p>{t("account.transfer.meaning")}</p>
          <div className="flex flex-wrap gap-3">
            <Button isBusy={answer.isPending && answer.variables} onClick={() => answer.mutate(true)}>
              {t("account.transfer.accept")}
            </Button>
            <Button tone="quiet" isBusy={answer.isPending && !answer.variables} onClick={() => answer.mutate(false)}>
              {t("account.transfer.decline")}
            </Button>
          </div>
        </>
      )}
    </NarrowPage>
  )
}
