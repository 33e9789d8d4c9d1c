import { MagnifyingGlassMini } from "@medusajs/icons"
import { Input } from "@medusajs/ui"
import { useEffect, useRef, useState } from "react"
import { useDebounced } from "../hooks/use-debounced"

type SearchFieldProps = { label: string; value: string; onChange: (value: string) => void }

/** Searches once the typing stops, and follows the address when that changes by itself. */
export const SearchField = ({ label, value, onChange }: SearchFieldProps) => {
  const [typed, setTyped] = useState(value)
  const settled = useDebounced(typed)
  const told = useRef(value)

  useEffect(() => {
    if (settled !== told.current) {
      told.current = settled
      onChange(settled)
    }
  }, [settled, onChange])

  useEffect(() => {
    if (value !== told.current) {
      told.current = value
      setTyped(value)
    }
  }, [value])

  return (
    <div className="relative w-full sm:w-[260px]">
      {/* Medusa's own search input draws its lens as an image without a name, which screen readers stumble over. */}
      <Input
        role="searchbox"
        size="small"
        autoComplete="off"
        maxLength={255}
        className="pl-7"
        aria-label={label}
        placeholder={label}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <MagnifyingGlassMini aria-hidden className="text-ui-fg-muted pointer-events-none absolute left-1.5 top-1.5" />
    </div>
  )
}
