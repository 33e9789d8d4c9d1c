import { Container, Heading, Text } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import { isForbidden } from "../../lib/error-text"
import { LoadError } from "../../shared/load-error"
import { useCarriers } from "../hooks/use-carriers"
import { BulkDrawer } from "./bulk/bulk-drawer"
import { RecentBulks } from "./bulk/recent-bulks"
import { CarrierBanner } from "./carriers/carrier-banner"
import { DispatchSection } from "./list/dispatch-section"

/** The page of everything that has to leave the shop, has left it, or came back. */
export const DispatchCentre = () => {
  const { t } = useCopy()
  const { error, refetch } = useCarriers()

  return (
    <div className="flex flex-col gap-y-3">
      <div className="flex flex-wrap items-center justify-between gap-2 px-1 py-2">
        <div>
          <Heading level="h1">{t("dispatch.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle hidden sm:block">
            {t("dispatch.subtitle")}
          </Text>
        </div>
        {!isForbidden(error) && <RecentBulks />}
      </div>
      {isForbidden(error) ? (
        <Container className="p-0">
          <LoadError error={error} onRetry={() => void refetch()} />
        </Container>
      ) : (
        <>
          <CarrierBanner />
          <DispatchSection />
          <BulkDrawer />
        </>
      )}
    </div>
  )
}
