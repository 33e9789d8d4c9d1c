import { Container, Heading, Text } from "@medusajs/ui"
import { useCallback, useMemo } from "react"
import { useAddress } from "../../hooks/use-address"
import { useCopy } from "../../hooks/use-copy"
import { parsePageAddress } from "../../lib/page-address"
import { SearchField } from "../../shared/search-field"
import { ManifestList } from "./manifest-list"

/** The page of the lists of parcels that couriers signed, or are to sign. */
export const ManifestsPage = () => {
  const { t } = useCopy()
  const { params, filter } = useAddress()
  const address = useMemo(() => parsePageAddress(params), [params])
  const search = useCallback((q: string) => filter({ q }), [filter])

  return (
    <div className="flex flex-col gap-y-3">
      <div className="px-1 py-2">
        <Heading level="h1">{t("manifests.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("manifests.subtitle")}
        </Text>
      </div>
      <Container role="region" aria-label={t("manifests.title")} className="divide-y overflow-hidden p-0">
        <div className="px-6 py-3">
          <SearchField label={t("manifests.search")} value={address.q} onChange={search} />
        </div>
        <ManifestList address={address} />
      </Container>
    </div>
  )
}
