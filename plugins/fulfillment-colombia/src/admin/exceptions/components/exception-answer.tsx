import { Heading, Text } from "@medusajs/ui"
import { FactRow } from "../../components/cod/fact-row"
import { useCopy } from "../../hooks/use-copy"
import { formatMoment } from "../../lib/format-moment"
import { givenAnswer } from "../lib/given-answer"
import type { ExceptionDetail } from "../types"

type ExceptionAnswerProps = { exception: ExceptionDetail }

/** What was answered, by whom and when. Nothing while nobody has. */
export const ExceptionAnswer = ({ exception }: ExceptionAnswerProps) => {
  const { t, locale } = useCopy()
  const answer = givenAnswer(exception, locale)

  if (!answer) {
    return null
  }
  const { kind, type, fields, by, at } = answer
  const isLost = kind !== "elsewhere" && !type && fields.length === 0
  return (
    <section className="divide-y">
      <div className="flex flex-col gap-y-1 px-6 py-4">
        <Heading level="h3">{t(`exceptions.answer.${kind}`)}</Heading>
        {(kind === "elsewhere" || isLost) && (
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {t(isLost ? "exceptions.answer.lost" : "exceptions.answer.elsewhere_hint")}
          </Text>
        )}
      </div>
      <dl className="divide-y">
        {type && <FactRow label={t("exceptions.answer.type")}>{type}</FactRow>}
        {fields.map(({ name, value }) => (
          <FactRow key={name} label={t(`exceptions.reply.field.${name}`)}>
            <span className="whitespace-pre-line break-words">{value}</span>
          </FactRow>
        ))}
        {kind !== "elsewhere" && (
          <FactRow label={t("exceptions.answer.by")}>{by ?? t("exceptions.answer.nobody")}</FactRow>
        )}
        {at && <FactRow label={t("exceptions.answer.at")}>{formatMoment(at, locale)}</FactRow>}
      </dl>
    </section>
  )
}
