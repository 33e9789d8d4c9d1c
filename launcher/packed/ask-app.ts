import { StartError } from "../start-error"
import type { Door, PackedPlugin, ProviderList } from "./plugins"

export const OWNER = { email: "owner@example.com", password: "packed-install-2026" }

const PATHS: Record<ProviderList, string> = {
  payment_providers: "/admin/payments/payment-providers",
  fulfillment_providers: "/admin/fulfillment-providers",
}

const ask = async (url: string, init: RequestInit, status = 200): Promise<Record<string, unknown>> => {
  const response = await fetch(url, init)
  if (response.status !== status) {
    throw new StartError(`${init.method ?? "GET"} ${new URL(url).pathname} answered ${response.status}, not ${status}.`)
  }
  const isJson = response.headers.get("content-type")?.includes("json")
  return isJson ? ((await response.json()) as Record<string, unknown>) : {}
}

type Session = { url: string; authorization: string }

export const logIn = async (url: string): Promise<Session> => {
  const headers = { "content-type": "application/json" }
  const { token } = await ask(`${url}/auth/user/emailpass`, { method: "POST", headers, body: JSON.stringify(OWNER) })
  return { url, authorization: `Bearer ${String(token)}` }
}

/** What the app lists of providers, by kind. @throws StartError when one of the plugin's is missing */
export const listProviders = async (
  { url, authorization }: Session,
  wanted: PackedPlugin["providers"]
): Promise<Record<string, string[]>> => {
  const listed: Record<string, string[]> = {}
  for (const [kind, ids] of Object.entries(wanted) as [ProviderList, string[]][]) {
    const answer = await ask(`${url}${PATHS[kind]}?limit=100`, { headers: { authorization } })
    listed[kind] = (answer[kind] as { id: string }[]).map(({ id }) => id).sort()
    const missing = ids.filter((id) => !listed[kind].includes(id))
    if (missing.length > 0) {
      throw new StartError(`The app does not list ${missing.join(", ")}; it lists ${listed[kind].join(", ")}.`)
    }
  }
  return listed
}

/** Medusa makes one with the first migration. Store routes answer to nobody without. */
const publishableKey = async ({ url, authorization }: Session): Promise<string> => {
  const { api_keys } = await ask(`${url}/admin/api-keys?type=publishable`, { headers: { authorization } })
  const [key] = api_keys as { token: string }[]
  return key?.token ?? ""
}

/** @throws StartError when the plugin's public route answers something else than it says */
export const knock = async (session: Session, { method, path, status, says }: Door): Promise<void> => {
  const headers = { "x-publishable-api-key": await publishableKey(session) }
  const body = await ask(`${session.url}${path}`, { method, headers }, status)
  if (says && !says(body)) {
    throw new StartError(`${method} ${path} answered ${JSON.stringify(body).slice(0, 300)}.`)
  }
}

/** The built admin, with the plugin's screens in it. */
export const openAdmin = ({ url }: Session) => ask(`${url}/app`, {})
