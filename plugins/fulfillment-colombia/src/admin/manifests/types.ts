import type { Manifest } from "../dispatch/types"
import type { StaffMember } from "../lib/types"

export const MANIFEST_STATES = ["planned", "sent", "done", "failed", "unknown"] as const

export type ManifestState = (typeof MANIFEST_STATES)[number]

/** A list of parcels that was asked for, with what became of it. */
export type MadeManifest = Omit<Manifest, "state"> & {
  state: ManifestState
  created_at: string
  /** When the carrier had made it. */
  done_at: string | null
  /** Who asked first; `null` for a secret key, and for who has left the shop. */
  requested_by: StaffMember | null
  /** Is there a PDF? It goes when a person who is named in it is erased. */
  has_document: boolean
  problem: { message: string; remedy: string | null } | null
}

export type ManifestPage = { manifests: MadeManifest[]; count: number; limit: number; offset: number }
