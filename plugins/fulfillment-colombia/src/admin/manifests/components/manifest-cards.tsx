import { useCopy } from "../../hooks/use-copy"
import { formatMoment } from "../../lib/format-moment"
import { staffName } from "../../lib/staff-name"
import type { MadeManifest } from "../types"
import { ManifestBadge } from "./manifest-badge"
import { ManifestCarrier } from "./manifest-carrier"
import { ManifestDocument } from "./manifest-document"

type ManifestCardsProps = { manifests: MadeManifest[] }

/** The list on a phone. */
export const ManifestCards = ({ manifests }: ManifestCardsProps) => {
  const { t, locale } = useCopy()

  return (
    <ul className="divide-y">
      {manifests.map((manifest) => (
        <li key={manifest.id} className="txt-compact-small flex flex-col items-start gap-y-2 px-6 py-4">
          <span className="flex w-full flex-wrap items-center justify-between gap-2">
            <span className="txt-compact-small-plus">
              <ManifestCarrier code={manifest.carrier} /> · {manifest.number ?? t("manifests.no_number")}
            </span>
            <ManifestBadge state={manifest.state} />
          </span>
          <span className="text-ui-fg-subtle">
            {formatMoment(manifest.done_at ?? manifest.created_at, locale)} ·{" "}
            {t("manifests.parcels", { count: manifest.guides.length })}
          </span>
          <span className="text-ui-fg-subtle">
            {t("manifests.field.by")}: {staffName(manifest.requested_by) ?? t("manifests.nobody")}
          </span>
          <ManifestDocument manifest={manifest} />
        </li>
      ))}
    </ul>
  )
}
