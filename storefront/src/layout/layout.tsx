import { Suspense } from "react"
import { useTranslation } from "react-i18next"
import { Outlet, ScrollRestoration } from "react-router-dom"
import { CartHost } from "../cart/cart-host"
import { Footer } from "./footer"
import { Header } from "./header"
import { NoticeBar } from "./notice-bar"
import { OfflineBanner } from "./offline-banner"

export const Layout = () => {
  const { t } = useTranslation()
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:left-4 focus:top-4 focus:z-20 focus:bg-paper focus:px-4 focus:py-2"
      >
        {t("skip")}
      </a>
      <OfflineBanner />
      <Header />
      <main id="content" className="flex-1">
        <Suspense fallback={null}>
          <Outlet />
        </Suspense>
      </main>
      <Footer />
      <CartHost />
      <NoticeBar />
      <ScrollRestoration />
    </div>
  )
}
