import { sdk } from "../../lib/sdk"
import type { MoneyPage, Remittance, RemittanceBody } from "../types"
import type { MoneyQuery } from "./money-address"

const BASE = "/admin/shipping/cod"

export const listMoney = (query: MoneyQuery, signal?: AbortSignal) =>
  sdk.client.fetch<MoneyPage>(`${BASE}/reconciliation`, { query, signal })

export const createRemittance = async (body: RemittanceBody) =>
  (await sdk.client.fetch<{ remittance: Remittance }>(`${BASE}/remittances`, { method: "POST", body })).remittance
