import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { explainAuthError } from "../../account/explain-auth-error"
import { erasureQuery, readOwnData, requestErasure } from "../../api/privacy"
import { formatDay } from "../../lib/format-moment"
import { saveFile } from "../../lib/save-file"
import { Button } from "../../ui/button"
import { notify } from "../../ui/notice"
import { useTitle } from "../../ui/use-title"

const INDENT = 2

const Export = () => {
  const { t } = useTranslation()
  const exporting = useMutation({
    networkMode: "always",
    mutationFn: readOwnData,
    onSuccess: (data) => {
      saveFile(t("account.privacy.exportFile"), "application/json", JSON.stringify(data, null, INDENT))
      notify(t("account.privacy.exported"))
    },
  })
  const problem = explainAuthError(exporting.error, t, "account.error.refused")
  return (
    <section>
      <h2 className="text-xl">{t("account.privacy.exportTitle")}</h2>
      <p className="mb-4 mt-2 text-muted">{t("account.privacy.exportText")}</p>
      <Button tone="quiet" isBusy={exporting.isPending} onClick={() => exporting.mutate()}>
        {t("account.privacy.exportAction")}
      </Button>
      <p role="alert" className="mt-3 text-clay empty:hidden">
        {problem}
      </p>
    </section>
  )
}

const Erasure = () => {
  const { t, i18n } = useTranslation()
  const queries = useQueryClient()
  const [isAsking, setIsAsking] = useState(false)
  const known = useQuery(erasureQuery())
  const asking = useMutation({
    networkMode: "always",
    mutationFn: requestErasure,
    onSuccess: (request) => {
      queries.setQueryData(erasureQuery().queryKey, request)
      setIsAsking(false)
    },
  })
  const problem = explainAuthError(asking.error ?? known.error, t, "account.error.refused")
  return (
    <section className="mt-12">
      <h2 className="text-xl">{t("account.privacy.erasureTitle")}</h2>
      <p className="mb-4 mt-2 text-muted">
        {t("account.privacy.erasureText")}{" "}
        <Link to="/privacidad" className="underline underline-offset-4">
          {t("account.privacy.policy")}
        </Link>
      </p>
      <p role="status" className="mb-4 rounded-card bg-surface p-4 empty:hidden">
        {known.data
          ? t("account.privacy.erasureAsked", {
              asked: formatDay(known.data.requested_at, i18n.language),
              due: formatDay(known.data.due_at, i18n.language),
            })
          : ""}
      </p>
      {isAsking ? (
        <div role="group" aria-label={t("account.privacy.erasureSure")} className="space-y-3">
          <p>{t("account.privacy.erasureSure")}</p>
          <div className="flex flex-wrap gap-2">
            <Button tone="danger" isBusy={asking.isPending} onClick={() => asking.mutate()}>
              {t("account.privacy.erasureConfirm")}
            </Button>
            <Button tone="quiet" autoFocus onClick={() => setIsAsking(false)}>
              {t("account.privacy.erasureKeep")}
            </Button>
          </div>
        </div>
      ) : null}
      {known.data === null && !isAsking ? (
        <Button tone="quiet" onClick={() => setIsAsking(true)}>
          {t("account.privacy.erasureAction")}
        </Button>
      ) : null}
      <p role="alert" className="mt-3 text-clay empty:hidden">
        {problem}
      </p>
    </section>
  )
}

/** What the shop knows of one, to take along or to have forgotten (Ley 1581 de 2012, art. 8). */
export const PrivacyPage = () => {
  const { t } = useTranslation()
  useTitle(t("account.privacy.title"))
  return (
    <div className="max-w-xl">
      <h1 className="mb-6 text-3xl sm:text-4xl">{t("account.privacy.title")}</h1>
      <Export />
      <Erasure />
    </div>
  )
}
