import { Container } from "@medusajs/ui"
import { useCopy } from "../../../hooks/use-copy"
import { LoadError } from "../../../shared/load-error"
import { Loading } from "../../../shared/loading"
import { useCarriers } from "../../hooks/use-carriers"
import { CarrierCard } from "./carrier-card"
import { PickupNote } from "./pickup-note"

/** How the carriers are, what is left in their wallets, and when the next courier comes. */
export const CarrierBanner = () => {
  const { t } = useCopy()
  const { data, error, isPending, refetch } = useCarriers()

  return (
    <Container
      role="region"
      aria-label={t("dispatch.carriers.title")}
      className="flex flex-col gap-3 p-0 md:flex-row md:items-stretch md:justify-between"
    >
      {isPending && <Loading rows={1} />}
      {error && !data && <LoadError error={error} onRetry={() => void refetch()} />}
      {data && (
        <>
          <ul className="flex min-w-0 flex-1 flex-wrap gap-x-8 gap-y-3 px-6 pt-4 md:py-4">
            {data.carriers.map((carrier) => (
              <CarrierCard key={carrier.code} carrier={carrier} />
            ))}
          </ul>
          {data.pickup && <PickupNote pickup={data.pickup} />}
        </>
      )}
    </Container>
  )
}
