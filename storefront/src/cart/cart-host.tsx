import { lazy, Suspense, useEffect, useState } from "react"
import { useLocation } from "react-router-dom"
import { loadTexts } from "../i18n"
import { closeCart, openCart, useIsCartOpen } from "./drawer-state"

const CartDrawer = lazy(async () => {
  const [{ CartDrawer: component }] = await Promise.all([import("./cart-drawer"), loadTexts("cart")])
  return { default: component }
})

/** The drawer is loaded when it is first opened, and closes when the page changes, unless the way there asks for it. */
export const CartHost = () => {
  const isOpen = useIsCartOpen()
  const { pathname, state } = useLocation() as { pathname: string; state: { openCart?: boolean } | null }
  const isWanted = state?.openCart === true
  const [wasOpened, setWasOpened] = useState(false)
  useEffect(() => (isWanted ? openCart() : closeCart()), [pathname, isWanted])
  useEffect(() => {
    if (isOpen) {
      setWasOpened(true)
    }
  }, [isOpen])
  return wasOpened || isOpen ? (
    <Suspense fallback={null}>
      <CartDrawer isOpen={isOpen} onClose={closeCart} />
    </Suspense>
  ) : null
}
