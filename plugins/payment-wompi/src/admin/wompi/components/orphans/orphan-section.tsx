import { CheckCircleSolid } from "@medusajs/icons"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useCopy } from "../../../hooks/use-copy"
import { useCanAct } from "../../../hooks/use-can-act"
import { useListAddress } from "../../hooks/use-list-address"
import { useOrphans } from "../../hooks/use-orphans"
import { LoadError } from "../load-error"
import { Loading } from "../loading"
import { OrphanCard } from "./orphan-card"

/** Money that no order has, above everything else until somebody deals with it. */
export const OrphanSection = () => {
  const { t } = useCopy()
  const { filter } = useListAddress()
  const canAct = useCanAct()
  const orphans = useOrphans()

  if (orphans.isPending) {
    return (
      <Container className="p-0">
        <Loading rows={2} />
      </Container>
    )
  }
  if (!orphans.data) {
    return (
      <Container className="p-0">
        <LoadError error={orphans.error} onRetry={() => void orphans.refetch()} />
      </Container>
    )
  }
  const { transactions, count } = orphans.data
  if (count === 0) {
    return (
      <Container role="status" className="flex items-center gap-x-2 px-6 py-4">
        <CheckCircleSolid aria-hidden className="text-ui-tag-green-icon shrink-0" />
        <Text size="small">{t("wompi.orphans.none")}</Text>
      </Container>
    )
  }
  return (
    <Container role="region" aria-labelledby="wompi-orphans" className="border-ui-tag-red-icon border-l-4 p-0">
      <div className="flex flex-col gap-y-1 px-6 py-4">
        <Heading level="h2" id="wompi-orphans">
          {t("wompi.orphans.title", { count })}
        </Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("wompi.orphans.intro")} {!canAct && t("wompi.orphans.read_only")}
        </Text>
      </div>
      <ul className="divide-y border-t">
        {transactions.map((transaction) => (
          <OrphanCard key={transaction.id} transaction={transaction} canAct={canAct} />
        ))}
      </ul>
      {count > transactions.length && (
        <div className="flex justify-center border-t p-3">
          <Button size="small" variant="transparent" onClick={() => filter({ orphans: "true" })}>
            {t("wompi.orphans.more", { count })}
          </Button>
        </div>
      )}
    </Container>
  )
}
