import { useCallback } from "react"
import { useSearchParams } from "react-router-dom"
import { changeAddress } from "../lib/page-address"

export type AddressChanges = Record<string, string | null>

/** A list's filters, page and open drawer, kept in the page's address, so that a link leads to the same place. */
export const useAddress = () => {
  const [params, setParams] = useSearchParams()

  const change = useCallback(
    (changes: AddressChanges, options?: { replace: boolean }) =>
      setParams((current) => changeAddress(current, changes), options),
    [setParams]
  )
  /** Another filter starts at the first page. */
  const filter = useCallback(
    (changes: AddressChanges) => change({ ...changes, page: null }, { replace: true }),
    [change]
  )
  const goTo = useCallback((page: number) => change({ page: page > 1 ? String(page) : null }), [change])

  return { params, change, filter, goTo }
}
