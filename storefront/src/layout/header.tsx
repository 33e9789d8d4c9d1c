import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { runtimeConfig } from "../config/runtime-config"
import { Leaf } from "../ui/leaf"
import { ThemeToggle } from "./theme-toggle"

export const Header = () => {
  const { t } = useTranslation()
  return (
    <header className="sticky top-0 z-10 border-b border-line/60 bg-paper/90 backdrop-blur">
      <nav
        aria-label={t("nav.label")}
        className="mx-auto flex h-16 max-w-page items-center justify-between px-4 sm:px-6"
      >
        <Link to="/" className="flex items-center gap-2.5 rounded-md font-display text-xl tracking-tight">
          <Leaf className="size-7 text-leaf" />
          {runtimeConfig().storeName}
        </Link>
        <ThemeToggle />
      </nav>
    </header>
  )
}
