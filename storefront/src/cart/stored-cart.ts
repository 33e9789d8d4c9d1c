import type { Cart } from "../api/cart"

const ID_KEY = "kaiu-cart"
const COPY_KEY = "kaiu-cart-copy"

const read = (key: string): string | null => {
  try {
    return window.localStorage.getItem(key)
  } catch {
    return null
  }
}

const write = (key: string, value: string | null): void => {
  try {
    if (value === null) {
      window.localStorage.removeItem(key)
    } else {
      window.localStorage.setItem(key, value)
    }
  } catch {
    // A private window may refuse storage: the cart then lasts as long as the page.
  }
}

/** The cart of this browser, for as long as the page lives where nothing can be stored. */
let ownId: string | null = null

export const rememberedCartId = (): string | null => read(ID_KEY) ?? ownId

/** Keeps a copy with it, which is shown while the shop does not answer. */
export const rememberCart = (cart: Cart): void => {
  ownId = cart.id
  write(ID_KEY, cart.id)
  write(COPY_KEY, JSON.stringify(cart))
}

export const forgetCart = (): void => {
  ownId = null
  write(ID_KEY, null)
  write(COPY_KEY, null)
}

/** The last cart that was seen, or `null` where there is none or it cannot be read. */
export const copiedCart = (): Cart | null => {
  const copy = read(COPY_KEY)
  if (!copy || !rememberedCartId()) {
    return null
  }
  try {
    const cart = JSON.parse(copy) as Cart
    return cart.id === rememberedCartId() ? cart : null
  } catch {
    return null
  }
}

/** Tells of carts that another tab made, changed or ended. Returns how to stop listening. */
export const onOtherTabs = (listener: () => void): (() => void) => {
  const hear = (event: StorageEvent) => {
    if (event.key === ID_KEY || event.key === COPY_KEY) {
      listener()
    }
  }
  window.addEventListener("storage", hear)
  return () => window.removeEventListener("storage", hear)
}
