import type { LabelFormat } from "../../../carriers/port"
import { sdk } from "../../lib/sdk"
import type {
  Bulk,
  BulkRequest,
  CarriersAnswer,
  DispatchPage,
  ManifestAnswer,
  ManifestRequest,
  OrderShipping,
} from "../types"
import type { DispatchQuery } from "./dispatch-address"
import { missingLabels } from "./missing-labels"

const BASE = "/admin/shipping"

export const listDispatches = (query: DispatchQuery, signal?: AbortSignal) =>
  sdk.client.fetch<DispatchPage>(`${BASE}/dispatches`, { query, signal })

export const getOrderShipping = (orderId: string, signal?: AbortSignal) =>
  sdk.client.fetch<OrderShipping>(`${BASE}/orders/${encodeURIComponent(orderId)}`, { signal })

export const getCarriers = (signal?: AbortSignal) => sdk.client.fetch<CarriersAnswer>(`${BASE}/carriers`, { signal })

/** Hands work on many parcels over. Retries have an address of their own, for support may ask for them alone. */
export const startBulk = async ({ kind, ...work }: BulkRequest) => {
  const [path, body] = kind === "retry" ? ["retries", work] : ["bulks", { kind, ...work }]
  return (await sdk.client.fetch<{ bulk: Bulk }>(`${BASE}/${path}`, { method: "POST", body })).bulk
}

export const getBulk = async (id: string, signal?: AbortSignal) =>
  (await sdk.client.fetch<{ bulk: Bulk }>(`${BASE}/bulks/${encodeURIComponent(id)}`, { signal })).bulk

/** The latest bulks, the last one first. */
export const listBulks = async (limit: number, signal?: AbortSignal) =>
  (await sdk.client.fetch<{ bulks: Bulk[] }>(`${BASE}/bulks`, { query: { limit }, signal })).bulks

export type LabelsAnswer = { pdf: Blob; /** Fulfillments whose label the carrier has not made. */ missing: string[] }

/** The label of one parcel, which support may read too. */
export const fetchLabel = async (fulfillmentId: string, format: LabelFormat): Promise<Blob> => {
  const path = `${BASE}/labels/${encodeURIComponent(fulfillmentId)}`
  const response = await sdk.client.fetch<Response>(path, { query: { format }, headers: { accept: "application/pdf" } })
  return response.blob()
}

/** The labels of several parcels in one PDF, in the order asked for. */
export const fetchLabels = async (fulfillmentIds: string[], format: LabelFormat): Promise<LabelsAnswer> => {
  const response = await sdk.client.fetch<Response>(`${BASE}/labels`, {
    method: "POST",
    body: { fulfillment_ids: fulfillmentIds, format },
    headers: { accept: "application/pdf" },
  })
  return { pdf: await response.blob(), missing: missingLabels(response.headers.get("x-missing")) }
}

/** Asks the carriers for the lists that their couriers sign. The same parcels have the same list again. */
export const requestManifests = (body: ManifestRequest) =>
  sdk.client.fetch<ManifestAnswer>(`${BASE}/manifests`, { method: "POST", body })

/** The document of a list. */
export const fetchManifest = async (id: string): Promise<Blob> => {
  const path = `${BASE}/manifests/${encodeURIComponent(id)}`
  return (await sdk.client.fetch<Response>(path, { headers: { accept: "application/pdf" } })).blob()
}

/** Where the wallet at a carrier can be topped up by an amount of pesos. */
export const startTopup = async (carrier: string, amount: number) => {
  const path = `${BASE}/carriers/${encodeURIComponent(carrier)}/wallet/topup`
  return (await sdk.client.fetch<{ url: string }>(path, { method: "POST", body: { amount } })).url
}
