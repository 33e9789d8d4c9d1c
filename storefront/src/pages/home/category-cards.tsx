import { useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { categoriesQuery } from "../../api/catalog"

/** The shop's categories, each a way into the catalogue. */
export const CategoryCards = () => {
  const { t } = useTranslation()
  const categories = useQuery(categoriesQuery())
  return (
    <section className="mx-auto max-w-page px-4 sm:px-6">
      <h2 className="text-3xl">{t("categories.title")}</h2>
      <ul className="mt-6 grid min-h-32 grid-cols-2 gap-3 sm:gap-4 lg:grid-cols-3">
        {categories.data?.map(({ id, handle, name, description }) => (
          <li key={id}>
            <Link
              to={`/catalogo?categoria=${handle}`}
              className="group block h-full rounded-card border border-line p-4 sm:p-6 transition-colors hover:border-leaf"
            >
              <h3 className="text-lg group-hover:text-leaf sm:text-xl">{name}</h3>
              <p className="mt-2 hidden text-sm text-muted sm:block">{description}</p>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
