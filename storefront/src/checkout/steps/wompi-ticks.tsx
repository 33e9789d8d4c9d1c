import { useQuery } from "@tanstack/react-query"
import { contractsQuery } from "../../api/payment"
import { Tick, TICK_LINK } from "./tick"

export type WompiTickValues = { wompi: boolean; wompiData: boolean }

type Props = {
  ticks: WompiTickValues
  missing: string[]
  onChange: (ticks: WompiTickValues) => void
}

/** Wompi's two contracts, each with its link and its tick: without both Wompi takes no payment. */
export const WompiTicks = ({ ticks, missing, onChange }: Props) => {
  const contracts = useQuery(contractsQuery())
  const links = {
    wompi: contracts.data?.acceptance.permalink,
    wompiData: contracts.data?.personal_data_auth.permalink,
  }
  return (
    <>
      {(["wompi", "wompiData"] as const).map((kind) => (
        <Tick
          key={kind}
          kind={kind}
          isGiven={ticks[kind]}
          isMissing={missing.includes(kind)}
          page={<a href={links[kind]} target="_blank" rel="noreferrer" className={TICK_LINK} />}
          onChange={(isGiven) => onChange({ ...ticks, [kind]: isGiven })}
        />
      ))}
    </>
  )
}
