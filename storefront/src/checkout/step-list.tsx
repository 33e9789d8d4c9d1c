import { useTranslation } from "react-i18next"
import { Icon } from "../ui/icon"
import { STEPS, type Step } from "./steps"

type Props = { current: Step; isOpen: (step: Step) => boolean; onGo: (step: Step) => void }

/** Where one is, and the way back. */
export const StepList = ({ current, isOpen, onGo }: Props) => {
  const { t } = useTranslation()
  return (
    <nav aria-label={t("checkout.steps")}>
      <ol className="flex gap-1.5">
        {STEPS.map((step, index) => {
          const isPast = STEPS.indexOf(current) > index
          return (
            <li key={step} className="flex-1">
              <button
                type="button"
                aria-current={step === current ? "step" : undefined}
                disabled={!isOpen(step)}
                className="group block w-full pt-3 text-left text-sm text-muted enabled:hover:text-ink aria-[current=step]:font-medium aria-[current=step]:text-ink"
                onClick={() => onGo(step)}
              >
                <span
                  className={`block h-1 rounded-full ${isPast || step === current ? "bg-leaf" : "bg-line"}`}
                  aria-hidden="true"
                />
                <span className="mt-2 hidden min-h-6 items-center gap-1 sm:flex">
                  {t(`checkout.step.${step}`)}
                  {isPast ? <Icon name="check" className="size-4 text-leaf" /> : null}
                </span>
                <span className="sr-only sm:hidden">{t(`checkout.step.${step}`)}</span>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
