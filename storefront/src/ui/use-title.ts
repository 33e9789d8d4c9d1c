import { useEffect } from "react"
import { runtimeConfig } from "../config/runtime-config"

/** The document's title: the page's own name, then the shop's. */
export const useTitle = (title?: string): void => {
  useEffect(() => {
    const { storeName } = runtimeConfig()
    document.title = title ? `${title} · ${storeName}` : storeName
  }, [title])
}
