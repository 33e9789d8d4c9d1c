import { useSyncExternalStore } from "react"

let isOpen = false
const listeners = new Set<() => void>()

const set = (value: boolean) => {
  isOpen = value
  listeners.forEach((notify) => notify())
}

/** The cart can be opened from anywhere: the header, a product, a link. */
export const openCart = (): void => set(true)
export const closeCart = (): void => set(false)

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

export const useIsCartOpen = (): boolean => useSyncExternalStore(subscribe, () => isOpen)
