import { useCallback, useMemo } from "react"
import { useSearchParams } from "react-router-dom"
import { parseListAddress } from "../lib/list-address"

type Change = Partial<Record<"q" | "status" | "method" | "orphans" | "page" | "id", string | null>>

/** Filters, page and open transaction, kept in the page's address, so that a link leads to the same place. */
export const useListAddress = () => {
  const [params, setParams] = useSearchParams()
  const address = useMemo(() => parseListAddress(params), [params])

  const change = useCallback(
    (next: Change, options?: { replace: boolean }) =>
      setParams((current) => {
        const search = new URLSearchParams(current)
        for (const [name, value] of Object.entries(next)) {
          if (value) {
            search.set(name, value)
          } else {
            search.delete(name)
          }
        }
        return search
      }, options),
    [setParams]
  )

  /** Another filter starts at the first page. */
  const filter = useCallback(
    (next: Omit<Change, "page" | "id">) => change({ ...next, page: null }, { replace: true }),
    [change]
  )
  const open = useCallback((id: string | null) => change({ id }), [change])
  const goTo = useCallback((page: number) => change({ page: page > 1 ? String(page) : null }), [change])

  return { address, transactionId: params.get("id"), filter, open, goTo }
}
