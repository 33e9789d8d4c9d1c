import { MagnifyingGlassMini } from "@medusajs/icons"
import { Input } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"

type SearchFieldProps = { value: string; onChange: (value: string) => void }

export const SearchField = ({ value, onChange }: SearchFieldProps) => {
  const { t } = useCopy()

  return (
    <div className="relative">
      {/* Medusa's own search input draws its lens as an image without a name, which screen readers stumble over. */}
      <Input
        role="searchbox"
        size="small"
        autoComplete="off"
        className="pl-7"
        maxLength={255}
        aria-label={t("bank_transfer.list.search")}
        placeholder={t("bank_transfer.list.search_short")}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <MagnifyingGlassMini aria-hidden className="text-ui-fg-muted pointer-events-none absolute left-1.5 top-1.5" />
    </div>
  )
}
