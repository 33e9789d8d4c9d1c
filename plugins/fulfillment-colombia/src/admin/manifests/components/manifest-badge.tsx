import { StatusBadge } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import { MANIFEST_COLORS } from "../lib/badges"
import type { ManifestState } from "../types"

type ManifestBadgeProps = { state: ManifestState }

export const ManifestBadge = ({ state }: ManifestBadgeProps) => {
  const { t } = useCopy()

  return (
    <StatusBadge color={MANIFEST_COLORS[state]} className="shrink-0 whitespace-nowrap">
      {t(`manifests.state.${state}`)}
    </StatusBadge>
  )
}
