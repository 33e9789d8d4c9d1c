import { ArrowPath } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import { useRefresh } from "../hooks/use-refresh"

type RefreshButtonProps = { lookUp: () => Promise<unknown> }

/** Asks Wompi now instead of waiting for its notice. */
export const RefreshButton = ({ lookUp }: RefreshButtonProps) => {
  const { t } = useCopy()
  const refresh = useRefresh(lookUp)

  return (
    <Button size="small" variant="secondary" isLoading={refresh.isPending} onClick={() => refresh.mutate()}>
      <ArrowPath aria-hidden />
      {t("wompi.refresh.action")}
    </Button>
  )
}
