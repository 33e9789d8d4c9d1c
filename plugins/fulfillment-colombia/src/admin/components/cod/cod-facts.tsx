import { formatPesos } from "@kaiu/medusa-kit/browser"
import { useCopy } from "../../hooks/use-copy"
import { confirmer, describeCollection, type Fact } from "../../lib/describe-collection"
import { formatMoment } from "../../lib/format-moment"
import type { CodCollection } from "../../lib/types"
import { FactRow } from "./fact-row"

type CodFactsProps = { collection: CodCollection }

/** How much, by when, who confirmed, how it ended. */
export const CodFacts = ({ collection }: CodFactsProps) => {
  const { t, locale } = useCopy()

  const noteOf = ({ label, note }: Fact): string | null => {
    if (label === "confirmed") {
      const who = confirmer(collection)
      return "name" in who ? who.name : t(who.key)
    }
    return note ? t(note) : null
  }

  return (
    <dl className="divide-y">
      <FactRow label={t("cod.amount")}>{formatPesos(collection.amount)}</FactRow>
      {describeCollection(collection).map((fact) => (
        <FactRow key={fact.label} label={t(`cod.fact.${fact.label}`)}>
          {[noteOf(fact), formatMoment(fact.at, locale)].filter(Boolean).join(" · ")}
        </FactRow>
      ))}
    </dl>
  )
}
