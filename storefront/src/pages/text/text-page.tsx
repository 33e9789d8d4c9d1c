import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { useLocation } from "react-router-dom"
import { ApiError } from "../../api/api-error"
import { storePageQuery } from "../../api/store-page"
import { Problem } from "../../ui/problem"
import { useTitle } from "../../ui/use-title"
import { NotFoundPage } from "../not-found-page"
import { TextBlocks } from "./text-blocks"

/** A text of the shop's own, at the address of its slug. */
export const TextPage = () => {
  const { t } = useTranslation()
  const slug = useLocation().pathname.replace(/\//g, "")
  const page = useQuery(storePageQuery(slug))
  useTitle(page.data?.title)
  if (page.error instanceof ApiError && page.error.kind === "not_found") {
    return <NotFoundPage />
  }
  if (page.isError) {
    return <Problem error={page.error} onRetry={() => void page.refetch()} />
  }
  if (!page.data) {
    return (
      <p role="status" className="mx-auto max-w-2xl animate-pulse px-4 py-20 text-muted">
        {t("state.loading")}
      </p>
    )
  }
  return (
    <article className="mx-auto max-w-2xl px-4 py-10 sm:py-14">
      <h1 className="text-4xl">{page.data.title}</h1>
      <TextBlocks body={page.data.body} />
      <p className="mt-10 text-sm text-muted">{t("legal.version", { version: page.data.version })}</p>
    </article>
  )
}
