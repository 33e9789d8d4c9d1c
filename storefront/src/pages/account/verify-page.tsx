import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import { enter } from "../../account/enter"
import { explainAuthError } from "../../account/explain-auth-error"
import { readPending } from "../../account/pending"
import { useIsLoggedIn } from "../../account/session"
import { confirmEmail, refreshToken } from "../../api/auth"
import { ApiError } from "../../api/api-error"
import { Button, ButtonLink } from "../../ui/button"
import { NarrowPage } from "./narrow-page"

/** Where the mail's link leads. A click confirms, not the visit: programs that look at mails open every link. */
export const VerifyPage = () => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const isLoggedIn = useIsLoggedIn()
  const [search] = useSearchParams()
  const code = search.get("codigo") ?? ""
  const confirming = useMutation({
    networkMode: "always",
    mutationFn: async () => {
      const { entity_id } = await confirmEmail(code)
      const pending = readPending()
      // On the device that opened the account one is in at once; on another one the password is asked for.
      if (pending?.email === entity_id) {
        const result = await refreshToken(pending.token).catch(() => null)
        if (result?.kind === "in") {
          await enter(result.token, queries)
        }
      }
    },
  })
  if (confirming.isSuccess) {
    return (
      <NarrowPage
        title={t("account.confirm.done")}
        text={t(isLoggedIn ? "account.confirm.doneIn" : "account.confirm.doneOut")}
      >
        <ButtonLink to={isLoggedIn ? "/cuenta" : "/cuenta/entrar"}>
          {t(isLoggedIn ? "account.logIn.goOn" : "account.logIn.action")}
        </ButtonLink>
      </NarrowPage>
    )
  }
  const isOver = !code || (confirming.error instanceof ApiError && confirming.error.kind === "rejected")
  const problem = explainAuthError(confirming.error, t, "account.confirm.expired")
  return (
    <NarrowPage title={t("account.confirm.pageTitle")} text={isOver ? undefined : t("account.confirm.question")}>
      {problem || isOver ? (
        <p role="alert" className="text-clay">
          {problem ?? t("account.confirm.expired")}
        </p>
      ) : null}
      {isOver ? (
        <ButtonLink to="/cuenta/entrar">{t("account.logIn.action")}</ButtonLink>
      ) : (
        <Button isBusy={confirming.isPending} onClick={() => confirming.mutate()}>
          {t("account.confirm.action")}
        </Button>
      )}
    </NarrowPage>
  )
}
