import { Button } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import type { TransferState } from "../types"
import { SearchField } from "./search-field"

const STATES: TransferState[] = ["waiting", "confirmed", "expired", "cancelled"]

type FilterBarProps = {
  state: TransferState
  onState: (state: TransferState) => void
  q: string
  onSearch: (q: string) => void
}

/** Which transfers, and which words in them. */
export const FilterBar = ({ state, onState, q, onSearch }: FilterBarProps) => {
  const { t } = useCopy()

  return (
    <div className="flex flex-col gap-3 px-6 py-4 md:flex-row md:items-center md:justify-between">
      <div role="group" aria-label={t("bank_transfer.list.filter")} className="flex flex-wrap gap-2">
        {STATES.map((one) => (
          <Button
            key={one}
            size="small"
            variant={one === state ? "primary" : "secondary"}
            aria-pressed={one === state}
            onClick={() => onState(one)}
          >
            {t(`bank_transfer.list.filters.${one}`)}
          </Button>
        ))}
      </div>
      <div className="md:w-80">
        <SearchField value={q} onChange={onSearch} />
      </div>
    </div>
  )
}
