import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { citiesQuery, type City } from "../api/locations"
import { foldText } from "../lib/fold-text"
import { Combobox } from "../ui/combobox"
import { Field, TextField } from "../ui/field"
import { useDebounced } from "../ui/use-debounced"

/** A municipality as the checkout keeps it; without a code in a store that has no list of them. */
export type Municipality = { city_code: string; city: string; department: string }

const LEAST = 2

const nameOf = ({ city, department }: Municipality) => [city, department].filter(Boolean).join(", ")

type Props = { value: Municipality; error?: string; onChange: (value: Municipality) => void }

/**
 * The municipality by typing a part of its name, without accents if one likes. What is typed counts only once it was
 * chosen: names repeat from department to department.
 */
export const MunicipalityField = ({ value, error, onChange }: Props) => {
  const { t } = useTranslation()
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? nameOf(value)
  const q = useDebounced(text.trim())
  const cities = useQuery({
    ...citiesQuery(q),
    enabled: q.length >= LEAST && typed !== null,
    placeholderData: keepPreviousData,
  })

  const isAnswered = q === text.trim() && !cities.isPlaceholderData
  // What an earlier text found stays while the next is asked for, as far as it fits: Enter would take a wrong one.
  const found = (cities.data ?? []).filter(({ name }) => isAnswered || foldText(name).includes(foldText(text)))

  // Asked before anything is typed: a field that changes its kind under one's fingers loses what they wrote.
  const list = useQuery(citiesQuery(""))

  if (list.data === null) {
    return (
      <TextField
        label={t("checkout.delivery.city")}
        value={value.city}
        autoComplete="address-level2"
        error={error}
        onChange={({ target }) => onChange({ city_code: "", city: target.value, department: value.department })}
      />
    )
  }
  const choose = (city: City) => {
    setTyped(null)
    onChange({ city_code: city.code, city: city.name, department: city.department_name })
  }
  return (
    <Field label={t("checkout.delivery.city")} hint={t("checkout.delivery.cityHint")} error={error}>
      {(ids) => (
        <Combobox
          field={ids}
          text={text}
          options={typed === null ? [] : found}
          keyOf={({ code }) => code}
          isLoading={cities.isFetching || !isAnswered || q.length < LEAST}
          empty={typed === null || cities.isError ? undefined : t("checkout.delivery.noCity")}
          render={(city) => (
            <span>
              {city.name}
              <span className="text-sm text-muted">
                {" · "}
                {city.department_name}
                {city.carriers.length === 0 ? ` · ${t("checkout.delivery.noCoverage")}` : ""}
              </span>
            </span>
          )}
          onType={(next) => {
            setTyped(next)
            onChange({ city_code: "", city: "", department: "" })
          }}
          onChoose={choose}
        />
      )}
    </Field>
  )
}
