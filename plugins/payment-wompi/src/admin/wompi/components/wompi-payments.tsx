import { Container, Heading, Text } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import { useOrphans } from "../hooks/use-orphans"
import { isForbidden } from "../lib/error-text"
import { TransactionDrawer } from "./detail/transaction-drawer"
import { TransactionSection } from "./list/transaction-section"
import { LoadError } from "./load-error"
import { OrphanSection } from "./orphans/orphan-section"

/** The page of everything that Wompi charged: money without an order first. */
export const WompiPayments = () => {
  const { t } = useCopy()
  const { error, refetch } = useOrphans()

  return (
    <div className="flex flex-col gap-y-3">
      <div className="px-1 py-2">
        <Heading level="h1">{t("wompi.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("wompi.subtitle")}
        </Text>
      </div>
      {isForbidden(error) ? (
        <Container className="p-0">
          <LoadError error={error} onRetry={() => void refetch()} />
        </Container>
      ) : (
        <>
          <OrphanSection />
          <TransactionSection />
          <TransactionDrawer />
        </>
      )}
    </div>
  )
}
