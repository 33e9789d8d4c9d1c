import { useTranslation } from "react-i18next"
import { Link, NavLink } from "react-router-dom"
import { CartButton } from "../cart/cart-button"
import { runtimeConfig } from "../config/runtime-config"
import { Icon } from "../ui/icon"
import { Leaf } from "../ui/leaf"
import { ThemeToggle } from "./theme-toggle"

const LINK = "flex min-h-11 items-center rounded-md px-3 text-sm hover:text-leaf aria-[current=page]:text-leaf"

export const Header = () => {
  const { t } = useTranslation()
  return (
    <header className="print:hidden sticky top-0 z-20 border-b border-line/60 bg-paper/95 backdrop-blur">
      <div className="mx-auto flex h-16 max-w-page items-center gap-2 px-4 sm:px-6">
        <Link to="/" className="mr-auto flex items-center gap-2.5 rounded-md font-display text-xl tracking-tight">
          <Leaf className="size-7 shrink-0 text-leaf" />
          <span className="truncate">{runtimeConfig().storeName}</span>
        </Link>
        <nav aria-label={t("nav.label")} className="hidden items-center md:flex">
          <NavLink to="/catalogo" className={LINK}>
            {t("nav.catalogue")}
          </NavLink>
          <NavLink to="/rastreo" className={LINK}>
            {t("nav.track")}
          </NavLink>
        </nav>
        <Link
          to="/catalogo"
          state={{ focusSearch: true }}
          aria-label={t("nav.search")}
          className="grid size-11 place-items-center rounded-full hover:bg-surface"
        >
          <Icon name="search" />
        </Link>
        <Link
          to="/cuenta"
          aria-label={t("nav.account")}
          className="grid size-11 place-items-center rounded-full hover:bg-surface"
        >
          <Icon name="user" />
        </Link>
        <ThemeToggle />
        <CartButton />
      </div>
    </header>
  )
}
