import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { categoriesQuery } from "../../api/catalog"

const chip =
  "min-h-11 shrink-0 rounded-full border border-line px-5 text-sm hover:border-leaf aria-pressed:border-leaf aria-pressed:bg-leaf aria-pressed:text-on-leaf"

type Props = { chosen: string | null; onChoose: (handle: string | null) => void }

/** The shop's categories, one of which narrows the list below. */
export const CategoryFilter = ({ chosen, onChoose }: Props) => {
  const { t } = useTranslation()
  const categories = useQuery(categoriesQuery())
  return (
    <div
      role="group"
      aria-label={t("categories.title")}
      className="-mx-4 flex min-h-12 gap-2 overflow-x-auto px-4 py-1 sm:mx-0 sm:flex-wrap sm:px-0"
    >
      <button type="button" className={chip} aria-pressed={chosen === null} onClick={() => onChoose(null)}>
        {t("featured.all")}
      </button>
      {categories.data?.map(({ id, handle, name }) => (
        <button
          key={id}
          type="button"
          className={chip}
          aria-pressed={chosen === handle}
          onClick={() => onChoose(handle)}
        >
          {name}
        </button>
      ))}
    </div>
  )
}
