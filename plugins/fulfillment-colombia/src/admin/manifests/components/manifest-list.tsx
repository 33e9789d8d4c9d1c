import { Text } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import { useIsNarrow } from "../../hooks/use-is-narrow"
import type { PageAddress } from "../../lib/page-address"
import { LoadError } from "../../shared/load-error"
import { Loading } from "../../shared/loading"
import { Pagination } from "../../shared/pagination"
import { StaleNote } from "../../shared/stale-note"
import { useManifestPage } from "../hooks/use-manifest-page"
import { toManifestQuery } from "../lib/manifest-query"
import { ManifestCards } from "./manifest-cards"
import { ManifestTable } from "./manifest-table"

type ManifestListProps = { address: PageAddress }

export const ManifestList = ({ address }: ManifestListProps) => {
  const { t } = useCopy()
  const isNarrow = useIsNarrow()
  const list = useManifestPage(toManifestQuery(address))

  if (list.isPending) {
    return <Loading rows={6} />
  }
  if (!list.data) {
    return <LoadError error={list.error} onRetry={() => void list.refetch()} />
  }
  const { manifests, count, limit, offset } = list.data
  const Rows = isNarrow ? ManifestCards : ManifestTable
  return (
    <div aria-busy={list.isPlaceholderData}>
      {list.isError && <StaleNote error={list.error} />}
      {manifests.length === 0 ? (
        <Text size="small" role="status" className="text-ui-fg-subtle text-pretty px-6 py-10 text-center">
          {t(address.q.trim() ? "manifests.filtered" : "manifests.empty")}
        </Text>
      ) : (
        <Rows manifests={manifests} />
      )}
      <Pagination shown={manifests.length} offset={offset} count={count} limit={limit} />
    </div>
  )
}
