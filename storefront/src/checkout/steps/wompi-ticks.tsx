import { useQuery } from "@tanstack/react-query"
import { Trans, useTranslation } from "react-i18next"
import { contractsQuery } from "../../api/payment"
import { Checkbox } from "../../ui/checkbox"

export type WompiTickValues = { wompi: boolean; wompiData: boolean }

type Props = {
  ticks: WompiTickValues
  missing: string[]
  onChange: (ticks: WompiTickValues) => void
}

/** Wompi's two contracts, each with its link and its tick: without both Wompi takes no payment. */
export const WompiTicks = ({ ticks, missing, onChange }: Props) => {
  const { t } = useTranslation()
  const contracts = useQuery(contractsQuery())
  const links = {
    wompi: contracts.data?.acceptance.permalink,
    wompiData: contracts.data?.personal_data_auth.permalink,
  }
  return (
    <>
      {(["wompi", "wompiData"] as const).map((kind) => (
        <Checkbox
          key={kind}
          checked={ticks[kind]}
          error={missing.includes(kind) ? t("checkout.error.tick") : undefined}
          onChange={({ target }) => onChange({ ...ticks, [kind]: target.checked })}
          label={
            <Trans
              i18nKey={`checkout.legal.${kind}`}
              components={{
                page: (
                  <a href={links[kind]} target="_blank" rel="noreferrer" className="underline underline-offset-4" />
                ),
              }}
            />
          }
        />
      ))}
    </>
  )
}
