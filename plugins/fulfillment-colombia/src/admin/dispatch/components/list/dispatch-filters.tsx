import { Button } from "@medusajs/ui"
import { useCallback } from "react"
import { useCopy } from "../../../hooks/use-copy"
import { FilterSelect } from "../../../shared/filter-select"
import { SearchField } from "../../../shared/search-field"
import { useCarriers } from "../../hooks/use-carriers"
import { useDispatchAddress } from "../../hooks/use-dispatch-address"
import { isFiltered, PAYMENT_MODES } from "../../lib/dispatch-address"

/** Narrows the list; everything lives in the page's address. */
export const DispatchFilters = () => {
  const { t } = useCopy()
  const { address, filter } = useDispatchAddress()
  const carriers = useCarriers().data?.carriers ?? []
  const search = useCallback((q: string) => filter({ q }), [filter])

  return (
    <div role="group" aria-label={t("filters.label")} className="flex flex-wrap items-center gap-2 px-6 py-3">
      <SearchField label={t("dispatch.search")} value={address.q} onChange={search} />
      <FilterSelect
        label={t("filters.carrier")}
        any={t("filters.any_carrier")}
        value={address.carrier}
        options={carriers.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(carrier) => filter({ carrier })}
      />
      <FilterSelect
        label={t("dispatch.payment.label")}
        any={t("dispatch.payment.any")}
        value={address.payment_mode}
        options={PAYMENT_MODES.map((value) => ({ value, label: t(`dispatch.payment.${value}`) }))}
        onChange={(payment_mode) => filter({ payment_mode })}
      />
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
