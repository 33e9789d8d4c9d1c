import { useSyncExternalStore } from "react"

const QUERY = "(max-width: 1023px)"

const subscribe = (onChange: () => void) => {
  const list = window.matchMedia(QUERY)
  list.addEventListener("change", onChange)
  return () => list.removeEventListener("change", onChange)
}

/** Is there no room for a table? Then rows are drawn as cards; drawing both would double a long list. */
export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, () => window.matchMedia(QUERY).matches)
