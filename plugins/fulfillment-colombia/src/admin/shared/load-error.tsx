import { Button, Text } from "@medusajs/ui"
import { useCopy } from "../hooks/use-copy"
import { useErrorText } from "../hooks/use-error-text"
import { isForbidden } from "../lib/error-text"

type LoadErrorProps = { error: unknown; onRetry: () => void }

/** Says why something could not be read, and offers to try again where that can help. */
export const LoadError = ({ error, onRetry }: LoadErrorProps) => {
  const { t } = useCopy()
  const { title, detail } = useErrorText()(error)
  const forbidden = isForbidden(error)

  return (
    <div role="alert" className="flex flex-col items-center gap-y-3 px-6 py-6 text-center">
      <Text size="small" className={forbidden ? "text-ui-fg-subtle" : "text-ui-fg-error"}>
        {forbidden ? t("error.forbidden_read") : (detail ?? title)}
      </Text>
      {!forbidden && (
        <Button size="small" variant="secondary" onClick={onRetry}>
          {t("error.retry")}
        </Button>
      )}
    </div>
  )
}
