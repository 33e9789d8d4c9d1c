import { useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { NavLink, useNavigate } from "react-router-dom"
import { leave } from "../../account/enter"

/** The account's pages, in this order. */
const PAGES = [
  { to: "/cuenta", text: "account.nav.overview" },
  { to: "/cuenta/pedidos", text: "account.nav.orders" },
  { to: "/cuenta/direcciones", text: "account.nav.addresses" },
  { to: "/cuenta/perfil", text: "account.nav.profile" },
  { to: "/cuenta/datos", text: "account.nav.privacy" },
]

const ITEM = "flex min-h-11 items-center whitespace-nowrap rounded-full px-4 text-sm hover:bg-surface"

export const AccountNav = () => {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const logOut = async () => {
    // First away: the page would say that the session has ended.
    await navigate("/cuenta/entrar")
    leave(queries)
  }
  return (
    <nav aria-label={t("account.nav.label")}>
      <ul className="-mx-2 flex flex-wrap gap-1 md:flex-col">
        {PAGES.map(({ to, text }) => (
          <li key={to}>
            <NavLink
              to={to}
              end={to === "/cuenta"}
              className={`${ITEM} aria-[current=page]:bg-surface aria-[current=page]:font-medium aria-[current=page]:text-leaf`}
            >
              {t(text)}
            </NavLink>
          </li>
        ))}
        <li>
          <button type="button" className={`${ITEM} text-muted`} onClick={() => void logOut()}>
            {t("account.logOut")}
          </button>
        </li>
      </ul>
    </nav>
  )
}
