import { sdk } from "./sdk"
import type { CodCollection } from "./types"

type Answer = { cod_collection: CodCollection }

const path = (orderId: string) => `/admin/shipping/cod/${encodeURIComponent(orderId)}`

export const getCodCollection = async (orderId: string, signal?: AbortSignal) =>
  (await sdk.client.fetch<Answer>(path(orderId), { signal })).cod_collection

export const confirmCodOrder = async (orderId: string) =>
  (await sdk.client.fetch<Answer>(`${path(orderId)}/confirm`, { method: "POST" })).cod_collection

export const getMyRole = async () => {
  const { me } = await sdk.client.fetch<{ me: { role: string | null } }>("/admin/staff-roles/me")
  return me.role
}
