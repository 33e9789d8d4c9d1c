import { sdk } from "../../lib/sdk"
import type { ManifestPage } from "../types"
import type { ManifestQuery } from "./manifest-query"

/** The lists that were asked for, the last one first. */
export const listManifests = (query: ManifestQuery, signal?: AbortSignal) =>
  sdk.client.fetch<ManifestPage>("/admin/shipping/manifests", { query, signal })
