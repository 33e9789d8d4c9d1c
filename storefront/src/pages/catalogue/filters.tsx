import { useState, type FormEvent } from "react"
import { useTranslation } from "react-i18next"
import type { Facets } from "../../api/find-products"
import { change, countFilters, toggle, withoutFilters, type Choice } from "../../catalog/choice"
import { Button } from "../../ui/button"
import { TextField } from "../../ui/field"
import { FacetGroup } from "./facet-group"

type Props = { facets: Facets; choice: Choice; onChange: (choice: Choice) => void }

const PriceFilter = ({ facets, choice, onChange }: Props) => {
  const { t } = useTranslation()
  const [min, setMin] = useState(choice.min)
  const [max, setMax] = useState(choice.max)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const isTurned = min !== "" && max !== "" && Number(min) > Number(max)
    onChange(change(choice, isTurned ? { min: max, max: min } : { min, max }))
  }
  const digits = (text: string) => text.replace(/\D/g, "").slice(0, 9)
  return (
    <form className="border-b border-line py-4" onSubmit={submit}>
      <p className="font-medium">{t("catalogue.price")}</p>
      <div className="mt-2 grid grid-cols-2 gap-3">
        <TextField
          label={t("catalogue.min")}
          inputMode="numeric"
          value={min}
          placeholder={facets.price ? String(facets.price.min) : undefined}
          onChange={({ target }) => setMin(digits(target.value))}
        />
        <TextField
          label={t("catalogue.max")}
          inputMode="numeric"
          value={max}
          placeholder={facets.price ? String(facets.price.max) : undefined}
          onChange={({ target }) => setMax(digits(target.value))}
        />
      </div>
      <Button tone="quiet" type="submit" className="mt-3 w-full">
        {t("catalogue.applyPrice")}
      </Button>
    </form>
  )
}

/** Narrows what is shown; each choice goes into the address. */
export const Filters = ({ facets, choice, onChange }: Props) => {
  const { t } = useTranslation()
  return (
    <div>
      {countFilters(choice) > 0 ? (
        <button
          type="button"
          className="min-h-11 text-sm underline underline-offset-4"
          onClick={() => onChange(withoutFilters(choice))}
        >
          {t("catalogue.clear")}
        </button>
      ) : null}
      <label className="flex min-h-12 cursor-pointer items-center gap-3 border-b border-line text-sm">
        <input
          type="checkbox"
          className="size-5 accent-[rgb(var(--leaf))]"
          checked={choice.inStock}
          onChange={() => onChange(change(choice, { inStock: !choice.inStock }))}
        />
        {t("catalogue.inStock")}
      </label>
      <FacetGroup
        title={t("catalogue.category")}
        values={facets.categories}
        chosen={choice.categories}
        onToggle={(value) => onChange(change(choice, { categories: toggle(choice.categories, value) }))}
      />
      <FacetGroup
        title={t("catalogue.need")}
        values={facets.needs}
        chosen={choice.needs}
        onToggle={(value) => onChange(change(choice, { needs: toggle(choice.needs, value) }))}
      />
      <FacetGroup
        title={t("catalogue.volume")}
        values={facets.volumes}
        chosen={choice.volumes}
        onToggle={(value) => onChange(change(choice, { volumes: toggle(choice.volumes, value) }))}
      />
      <PriceFilter key={`${choice.min}-${choice.max}`} facets={facets} choice={choice} onChange={onChange} />
    </div>
  )
}
