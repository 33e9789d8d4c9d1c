import { Button } from "@medusajs/ui"
import { useCopy } from "../../../hooks/use-copy"
import { useCarrierName } from "../../hooks/use-carrier-name"

type ManifestLinkProps = { carrier: string; isBusy: boolean; onClick: () => void }

/** Opens the list of one more carrier. */
export const ManifestLink = ({ carrier, isBusy, onClick }: ManifestLinkProps) => {
  const { t } = useCopy()
  const name = useCarrierName(carrier)

  return (
    <Button size="small" variant="secondary" isLoading={isBusy} onClick={onClick}>
      {t("dispatch.manifest.other", { carrier: name })}
    </Button>
  )
}
