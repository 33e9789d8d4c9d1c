import { Button } from "@medusajs/ui"
import { useCallback, useState } from "react"
import { useCopy } from "../../../hooks/use-copy"
import { useIsNarrow } from "../../../hooks/use-is-narrow"
import { SearchField } from "../../../shared/search-field"
import { useDispatchAddress } from "../../hooks/use-dispatch-address"
import { isFiltered } from "../../lib/dispatch-address"
import { FilterSelects } from "./filter-selects"

/** Narrows the list; everything lives in the page's address. On a phone the list comes first, the rest on demand. */
export const DispatchFilters = () => {
  const { t } = useCopy()
  const isNarrow = useIsNarrow()
  const [isOpen, setIsOpen] = useState(false)
  const { address, filter } = useDispatchAddress()
  const search = useCallback((q: string) => filter({ q }), [filter])

  return (
    <div role="group" aria-label={t("filters.label")} className="flex flex-wrap items-center gap-2 px-4 py-3 lg:px-6">
      <div className="min-w-0 flex-1 sm:flex-none">
        <SearchField label={t("dispatch.search")} value={address.q} onChange={search} />
      </div>
      {isNarrow && (
        <Button size="small" variant="secondary" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {t("filters.label")}
        </Button>
      )}
      {(!isNarrow || isOpen) && <FilterSelects />}
      {isFiltered(address) && (
        <Button
          size="small"
          variant="transparent"
          onClick={() => filter({ q: null, carrier: null, payment_mode: null })}
        >
          {t("filters.clear")}
        </Button>
      )}
    </div>
  )
}
