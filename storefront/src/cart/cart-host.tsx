import { lazy, Suspense, useEffect, useState } from "react"
import { useLocation } from "react-router-dom"
import { loadTexts } from "../i18n"
import { closeCart, useIsCartOpen } from "./drawer-state"

const CartDrawer = lazy(async () => {
  const [{ CartDrawer: component }] = await Promise.all([import("./cart-drawer"), loadTexts("cart")])
  return { default: component }
})

/** The drawer is loaded when it is first opened, and closes when the page changes. */
export const CartHost = () => {
  const isOpen = useIsCartOpen()
  const { pathname } = useLocation()
  const [wasOpened, setWasOpened] = useState(false)
  useEffect(() => closeCart(), [pathname])
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
