import { sdk } from "../../lib/sdk"
import type { ExceptionDetail, ExceptionPage, ReplyBody, ShippingException } from "../types"
import type { ExceptionQuery } from "./exception-address"

const BASE = "/admin/shipping/exceptions"

const path = (id: string) => `${BASE}/${encodeURIComponent(id)}`

export const listExceptions = (query: ExceptionQuery, signal?: AbortSignal) =>
  sdk.client.fetch<ExceptionPage>(BASE, { query, signal })

export const getException = async (id: string, signal?: AbortSignal) =>
  (await sdk.client.fetch<{ exception: ExceptionDetail }>(path(id), { signal })).exception

/** Answers the carrier. */
export const resolveException = async (id: string, body: ReplyBody) =>
  (await sdk.client.fetch<{ exception: ShippingException }>(`${path(id)}/resolve`, { method: "POST", body })).exception
