import type { FacetValue } from "../../api/find-products"

type Props = {
  title: string
  values: FacetValue[]
  chosen: string[]
  onToggle: (value: string) => void
}

/** One kind of filter with how many products each value would show. */
export const FacetGroup = ({ title, values, chosen, onToggle }: Props) =>
  values.length === 0 ? null : (
    <fieldset className="border-b border-line py-4">
      <legend className="float-left mb-1 w-full font-medium">{title}</legend>
      <ul className="clear-both">
        {values.map(({ value, name, count }) => (
          <li key={value}>
            <label className="flex min-h-11 cursor-pointer items-center gap-3 text-sm">
              <input
                type="checkbox"
                className="size-5 accent-[rgb(var(--leaf))]"
                checked={chosen.includes(String(value))}
                onChange={() => onToggle(String(value))}
              />
              <span className="flex-1">{name}</span>
              <span className="tabular-nums text-muted">{count}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
