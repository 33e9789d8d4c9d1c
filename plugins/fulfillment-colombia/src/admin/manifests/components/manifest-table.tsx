import { Table } from "@medusajs/ui"
import { useCopy } from "../../hooks/use-copy"
import { formatMoment } from "../../lib/format-moment"
import { staffName } from "../../lib/staff-name"
import type { MadeManifest } from "../types"
import { ManifestBadge } from "./manifest-badge"
import { ManifestCarrier } from "./manifest-carrier"
import { ManifestDocument } from "./manifest-document"

type ManifestTableProps = { manifests: MadeManifest[] }

const FIELDS = ["made_at", "carrier", "number", "parcels", "by", "state", "document"] as const

export const ManifestTable = ({ manifests }: ManifestTableProps) => {
  const { t, locale } = useCopy()

  return (
    <Table>
      <Table.Header>
        <Table.Row>
          {FIELDS.map((field) => (
            <Table.HeaderCell key={field} scope="col" className={field === "parcels" ? "text-right" : undefined}>
              {t(`manifests.field.${field}`)}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {manifests.map((manifest) => (
          <Table.Row key={manifest.id}>
            <Table.Cell className="whitespace-nowrap">
              {formatMoment(manifest.done_at ?? manifest.created_at, locale)}
            </Table.Cell>
            <Table.Cell>
              <ManifestCarrier code={manifest.carrier} />
            </Table.Cell>
            <Table.Cell className="tabular-nums">{manifest.number ?? t("manifests.no_number")}</Table.Cell>
            <Table.Cell className="text-right tabular-nums">{manifest.guides.length}</Table.Cell>
            <Table.Cell>{staffName(manifest.requested_by) ?? t("manifests.nobody")}</Table.Cell>
            <Table.Cell>
              <ManifestBadge state={manifest.state} />
            </Table.Cell>
            <Table.Cell className="py-2">
              <ManifestDocument manifest={manifest} />
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
