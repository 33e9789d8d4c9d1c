import { Button, Container, Heading, StatusBadge, Text } from "@medusajs/ui"
import { useCodCollection } from "../../hooks/use-cod-collection"
import { useCopy } from "../../hooks/use-copy"
import { STATE_COLORS } from "../../lib/describe-collection"
import { errorKey } from "../../lib/error-key"
import { CodActions } from "./cod-actions"
import { CodFacts } from "./cod-facts"

type CodSectionProps = { orderId: string }

/** An order that is paid at the door: how it stands, and what can be done about it. */
export const CodSection = ({ orderId }: CodSectionProps) => {
  const { t } = useCopy()
  const { data: collection, error, isPending, refetch } = useCodCollection(orderId)

  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between px-6 py-4">
        <Heading level="h2">{t("cod.title")}</Heading>
        {collection && (
          <StatusBadge color={STATE_COLORS[collection.state]}>{t(`cod.state.${collection.state}`)}</StatusBadge>
        )}
      </div>
      {isPending && (
        <div role="status" className="px-6 py-4">
          <span className="sr-only">{t("loading")}</span>
          <div aria-hidden className="bg-ui-bg-component h-5 w-2/3 animate-pulse rounded" />
        </div>
      )}
      {error && !collection && (
        <div role="alert" className="flex items-center justify-between gap-x-4 px-6 py-4">
          <Text size="small" className="text-ui-fg-error">
            {t(errorKey(error))}
          </Text>
          <Button size="small" variant="secondary" onClick={() => void refetch()}>
            {t("error.retry")}
          </Button>
        </div>
      )}
      {collection && <CodFacts collection={collection} />}
      {collection?.state === "pending" && <CodActions collection={collection} />}
    </Container>
  )
}
