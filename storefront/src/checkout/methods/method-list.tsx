import { useId } from "react"
import { useTranslation } from "react-i18next"
import type { PaymentChoice } from "../draft"
import { MethodFields } from "./method-fields"
import { isSame, nameKey } from "./payment-choices"
import type { DetailProblems, PaymentDetails } from "./payment-details"

type Props = {
  choices: PaymentChoice[]
  chosen: PaymentChoice | null
  details: PaymentDetails
  problems: DetailProblems
  /** Why one may not be chosen. */
  refusal: (choice: PaymentChoice) => string | undefined
  onChoose: (choice: PaymentChoice) => void
  onChange: (part: Partial<PaymentDetails>) => void
}

/** One method of many; what it needs stands below it. */
export const MethodList = ({ choices, chosen, details, problems, refusal, onChoose, onChange }: Props) => {
  const { t, i18n } = useTranslation()
  const name = useId()
  return (
    <fieldset>
      <legend className="sr-only">{t("checkout.payment.title")}</legend>
      <ul className="divide-y divide-line rounded-2xl border border-line">
        {choices.map((choice) => {
          const key = nameKey(choice)
          const isChosen = isSame(chosen, choice)
          const why = refusal(choice)
          const id = `${name}-${choice.provider_id}-${choice.method ?? ""}`
          return (
            <li key={id} className={isChosen ? "bg-surface/60" : ""}>
              <label
                htmlFor={id}
                className={`flex min-h-14 items-center gap-3 px-4 py-3 ${why ? "opacity-60" : "cursor-pointer"}`}
              >
                <input
                  id={id}
                  type="radio"
                  name={name}
                  className="size-5 shrink-0 accent-[rgb(var(--leaf))]"
                  checked={isChosen}
                  disabled={Boolean(why)}
                  aria-describedby={`${id}-hint`}
                  onChange={() => onChoose(choice)}
                />
                <span>
                  <span className="block font-medium">
                    {i18n.exists(`${key}.name`) ? t(`${key}.name`) : choice.provider_id}
                  </span>
                  <span id={`${id}-hint`} className="block text-sm text-muted">
                    {why ?? (i18n.exists(`${key}.hint`) ? t(`${key}.hint`) : "")}
                  </span>
                </span>
              </label>
              {isChosen ? (
                <div className="px-4 pb-5 empty:hidden sm:pl-12">
                  <MethodFields method={choice.method} details={details} problems={problems} onChange={onChange} />
                </div>
              ) : null}
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
