import { toPageQuery, type PageAddress } from "../../lib/page-address"

export const PAGE_SIZE = 20

export type ManifestQuery = { q?: string; order: string; limit: number; offset: number }

/** What an address asks of `GET /admin/shipping/manifests`; a number is looked for without the signs people write to it. */
export const toManifestQuery = ({ q, page }: PageAddress): ManifestQuery => ({
  ...toPageQuery({ q: q.replace(/[^\w-]/g, "").slice(0, 100), page }, PAGE_SIZE),
  order: "-created_at",
})
