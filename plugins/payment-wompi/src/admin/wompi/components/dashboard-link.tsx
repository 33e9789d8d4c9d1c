import { ArrowUpRightOnBox } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"

type DashboardLinkProps = { url: string }

/** Opens the transaction in Wompi's own dashboard. */
export const DashboardLink = ({ url }: DashboardLinkProps) => {
  const { t } = useCopy()

  return (
    <Button size="small" variant="secondary" asChild>
      <a href={url} target="_blank" rel="noreferrer">
        {t("wompi.dashboard")}
        <span className="sr-only"> ({t("wompi.opens_new_tab")})</span>
        <ArrowUpRightOnBox aria-hidden className="text-ui-fg-subtle" />
      </a>
    </Button>
  )
}
