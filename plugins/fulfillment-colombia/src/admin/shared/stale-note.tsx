import { Text } from "@medusajs/ui"
import { useCopy } from "../hooks/use-copy"
import { useErrorText } from "../hooks/use-error-text"

type StaleNoteProps = { error: unknown }

/** Over a list that could not be read again: what it shows may be old. */
export const StaleNote = ({ error }: StaleNoteProps) => {
  const { t } = useCopy()

  return (
    <div role="alert" className="bg-ui-bg-subtle border-b px-6 py-2">
      <Text size="small" className="text-ui-fg-error">
        {t("stale", { why: useErrorText()(error).title })}
      </Text>
    </div>
  )
}
