/** What the server tells the page: which store it shows. */
export type RuntimeConfig = {
  publishableKey: string
  storeName: string
  /** Region whose prices are shown; the store's first one when missing. */
  regionId?: string
  /** WhatsApp number in E.164, without it no chat link is shown. */
  whatsappNumber?: string
  /** Under which styles may be added to the page (Content-Security-Policy). */
  styleNonce?: string
}

const text = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() ? value.trim() : undefined

/** Reads the JSON that the server put into the page. @throws Error when it names no publishable key */
export const parseRuntimeConfig = (json: string): RuntimeConfig => {
  const raw = JSON.parse(json) as Record<string, unknown>
  const publishableKey = text(raw.publishableKey)
  if (!publishableKey) {
    throw new Error("The page has no publishable key: start the storefront's server with MEDUSA_PUBLISHABLE_KEY.")
  }
  return {
    publishableKey,
    storeName: text(raw.storeName) ?? "KAIU Natural Living",
    regionId: text(raw.regionId),
    whatsappNumber: text(raw.whatsappNumber),
    styleNonce: text(raw.styleNonce),
  }
}

let current: RuntimeConfig | undefined

export const runtimeConfig = (): RuntimeConfig => {
  current ??= parseRuntimeConfig(document.getElementById("runtime-config")?.textContent ?? "{}")
  return current
}
