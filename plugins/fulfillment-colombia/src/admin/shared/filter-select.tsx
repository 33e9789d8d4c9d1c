import { Select } from "@medusajs/ui"

/** Radix keeps the empty value for "nothing chosen yet". */
const ANY = "any"

type FilterSelectProps = {
  label: string
  /** Says that nothing is left out. */
  any: string
  value: string | null
  options: { value: string; label: string }[]
  onChange: (value: string | null) => void
}

export const FilterSelect = ({ label, any, value, options, onChange }: FilterSelectProps) => (
  <Select size="small" value={value ?? ANY} onValueChange={(next) => onChange(next === ANY ? null : next)}>
    <Select.Trigger aria-label={label} className="w-full sm:w-[220px]">
      <Select.Value />
    </Select.Trigger>
    <Select.Content>
      <Select.Item value={ANY}>{any}</Select.Item>
      {options.map((option) => (
        <Select.Item key={option.value} value={option.value}>
          {option.label}
        </Select.Item>
      ))}
    </Select.Content>
  </Select>
)
