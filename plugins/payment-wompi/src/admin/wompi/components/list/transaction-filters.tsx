import { Button, Label, Switch } from "@medusajs/ui"
import { useId } from "react"
import { TRANSACTION_STATUSES } from "../../../../wompi/types"
import { useCopy } from "../../../hooks/use-copy"
import { useListAddress } from "../../hooks/use-list-address"
import { useMethodName } from "../../hooks/use-method-name"
import { isFiltered } from "../../lib/list-address"
import { METHODS } from "../../lib/methods"
import { FilterSelect } from "./filter-select"
import { SearchField } from "./search-field"

/** Narrows the list; everything lives in the page's address. */
export const TransactionFilters = () => {
  const { t } = useCopy()
  const id = useId()
  const nameOf = useMethodName()
  const { address, filter } = useListAddress()

  return (
    <div role="group" aria-label={t("wompi.list.filters")} className="flex flex-wrap items-center gap-2 lg:justify-end">
      <SearchField value={address.q} onChange={(q) => filter({ q })} />
      <FilterSelect
        label={t("wompi.list.status")}
        any={t("wompi.list.any_status")}
        value={address.status}
        options={TRANSACTION_STATUSES.map((value) => ({ value, label: t(`wompi.wompi_status.${value}`) }))}
        onChange={(status) => filter({ status })}
      />
      <FilterSelect
        label={t("wompi.list.method")}
        any={t("wompi.list.any_method")}
        value={address.method}
        options={METHODS.map((value) => ({ value, label: nameOf(value) }))}
        onChange={(method) => filter({ method })}
      />
      <span className="flex items-center gap-x-2 px-1">
        <Switch
          id={id}
          size="small"
          checked={address.orphans}
          onCheckedChange={(only) => filter({ orphans: only ? "true" : null })}
        />
        <Label htmlFor={id} size="small">
          {t("wompi.list.orphans")}
        </Label>
      </span>
      {isFiltered(address) && (
        <Button
          size="small"
          variant="transparent"
          onClick={() => filter({ q: null, status: null, method: null, orphans: null })}
        >
          {t("wompi.list.clear")}
        </Button>
      )}
    </div>
  )
}
