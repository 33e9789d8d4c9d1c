import { Input } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"

type SearchFieldProps = { value: string; onChange: (value: string) => void }

export const SearchField = ({ value, onChange }: SearchFieldProps) => {
  const { t } = useCopy()

  return (
    <Input
      type="search"
      size="small"
      autoComplete="off"
      aria-label={t("list.search")}
      placeholder={t("list.search")}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
