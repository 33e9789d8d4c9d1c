import { Button, Text } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import { useErrorText } from "../hooks/use-error-text"
import { isForbidden } from "../lib/error-text"

type LoadErrorProps = { error: unknown; onRetry: () => void }

/** Says why something could not be read, and offers to try again where that can help. */
export const LoadError = ({ error, onRetry }: LoadErrorProps) => {
  const { t } = useCopy()
  const describe = useErrorText()
  const forbidden = isForbidden(error)

  return (
    <div role="alert" className="flex flex-col items-center gap-y-3 px-6 py-4 text-center">
      <Text size="small" className={forbidden ? "text-ui-fg-subtle" : "text-ui-fg-error"}>
        {forbidden ? t("wompi.error.forbidden_read") : describe(error).title}
      </Text>
      {!forbidden && (
        <Button size="small" variant="secondary" onClick={onRetry}>
          {t("wompi.error.retry")}
        </Button>
      )}
    </div>
  )
}
