import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { PAGE_SIZE, writeChoice, type Choice } from "../../catalog/choice"
import { Icon } from "../../ui/icon"

const LINK = "inline-flex min-h-12 items-center gap-1 rounded-full border border-line px-5 text-sm hover:border-leaf"

/** The page before and the one after: links, so that each has an address. */
export const Pages = ({ choice, count }: { choice: Choice; count: number }) => {
  const { t } = useTranslation()
  const last = Math.max(1, Math.ceil(count / PAGE_SIZE))
  if (last === 1) {
    return null
  }
  const to = (page: number) => `?${writeChoice({ ...choice, page }).toString()}`
  return (
    <nav aria-label={t("catalogue.pages")} className="mt-12 flex items-center justify-center gap-5">
      {choice.page > 1 ? (
        <Link to={to(choice.page - 1)} rel="prev" className={LINK}>
          <Icon name="left" className="size-4" />
          {t("catalogue.previous")}
        </Link>
      ) : null}
      <span className="text-sm text-muted">{t("catalogue.page", { page: choice.page, last })}</span>
      {choice.page < last ? (
        <Link to={to(choice.page + 1)} rel="next" className={LINK}>
          {t("catalogue.next")}
          <Icon name="right" className="size-4" />
        </Link>
      ) : null}
    </nav>
  )
}
