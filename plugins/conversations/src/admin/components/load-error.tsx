import { Button, Text } from "@medusajs/ui"
import { useCopy } from "../hooks/use-copy"
import { errorKey } from "../lib/error-key"

type LoadErrorProps = { error: unknown; onRetry: () => void }

/** Says why something could not be read, and offers to try again. */
export const LoadError = ({ error, onRetry }: LoadErrorProps) => {
  const { t } = useCopy()

  return (
    <div role="alert" className="flex flex-col items-center gap-y-3 p-6 text-center">
      <Text size="small" className="text-ui-fg-error">
        {t(errorKey(error))}
      </Text>
      <Button size="small" variant="secondary" onClick={onRetry}>
        {t("error.retry")}
      </Button>
    </div>
  )
}
