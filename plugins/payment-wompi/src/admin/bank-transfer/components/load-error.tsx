import { Button, Text } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import { errorText } from "../lib/error-text"

type LoadErrorProps = { error: unknown; onRetry: () => void }

/** Says why something could not be read, and offers to try again. */
export const LoadError = ({ error, onRetry }: LoadErrorProps) => {
  const { t, locale } = useCopy()

  return (
    <div role="alert" className="flex flex-col items-start gap-y-3 px-6 py-4">
      <Text size="small">
        {t("bank_transfer.error.load")} {errorText(error, t, locale)}
      </Text>
      <Button size="small" variant="secondary" onClick={onRetry}>
        {t("bank_transfer.error.retry")}
      </Button>
    </div>
  )
}
