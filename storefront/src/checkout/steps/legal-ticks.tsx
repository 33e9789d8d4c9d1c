import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { CONSENTS, REQUIRED, type Consent } from "../consents"
import { Tick, TICK_LINK } from "./tick"
import { WompiTicks, type WompiTickValues } from "./wompi-ticks"

export type Ticks = Record<Consent, boolean> & WompiTickValues

export const NO_TICKS: Ticks = { terms: false, data: false, marketing: false, wompi: false, wompiData: false }

/** The ticks without which nothing is paid. */
export const missingTicks = (ticks: Ticks, needsWompi: boolean): (keyof Ticks)[] =>
  [...REQUIRED, ...(needsWompi ? (["wompi", "wompiData"] as const) : [])].filter((kind) => !ticks[kind])

const PAGES: Partial<Record<Consent, string>> = { terms: "/terminos", data: "/privacidad" }

type Props = {
  ticks: Ticks
  needsWompi: boolean
  missing: (keyof Ticks)[]
  onChange: (ticks: Ticks) => void
}

/** One tick for each thing agreed to, none of them set beforehand. */
export const LegalTicks = ({ ticks, needsWompi, missing, onChange }: Props) => {
  const { t } = useTranslation()
  return (
    <fieldset className="space-y-3">
      <legend className="mb-2 font-medium">{t("checkout.legal.title")}</legend>
      {CONSENTS.map((kind) => (
        <Tick
          key={kind}
          kind={kind}
          isGiven={ticks[kind]}
          isMissing={missing.includes(kind)}
          page={<Link to={PAGES[kind] ?? "/"} target="_blank" className={TICK_LINK} />}
          onChange={(isGiven) => onChange({ ...ticks, [kind]: isGiven })}
        />
      ))}
      {needsWompi ? (
        <WompiTicks ticks={ticks} missing={missing} onChange={(wompi) => onChange({ ...ticks, ...wompi })} />
      ) : null}
    </fieldset>
  )
}
