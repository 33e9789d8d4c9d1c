import { useCopy } from "../../hooks/use-copy"
import type { UnreadLine } from "../lib/read-statement"

type UnreadLinesProps = { lines: UnreadLine[] }

/** The lines of a statement that are in no amount below, each with its number and why. */
export const UnreadLines = ({ lines }: UnreadLinesProps) => {
  const { t } = useCopy()

  if (lines.length === 0) {
    return null
  }
  return (
    <ul
      aria-label={t("remittance.form.unread_label")}
      tabIndex={0}
      className="bg-ui-bg-subtle focus-visible:shadow-borders-focus flex max-h-48 w-full flex-col divide-y overflow-y-auto rounded-lg border outline-none"
    >
      {lines.map(({ line, text, reason }) => (
        <li key={line} className="flex flex-col px-3 py-2">
          <span className="txt-compact-small-plus">
            {t("remittance.form.unread_line", { line, why: t(`remittance.form.unread_why.${reason}`) })}
          </span>
          <span className="txt-compact-xsmall text-ui-fg-subtle break-words">{text}</span>
        </li>
      ))}
    </ul>
  )
}
