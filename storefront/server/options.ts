/** What the storefront's server is told by its environment. Three variables point it at any Medusa store. */
export type ServerOptions = {
  port: number
  backendUrl: string
  publishableKey: string
  storeName?: string
  regionId?: string
  whatsappNumber?: string
  /** Where cards become tokens; Wompi's own two addresses when it is not said. */
  wompiApiUrl?: string
}

/** @throws Error with one line for each missing or wrong variable */
export const readOptions = (env: NodeJS.ProcessEnv): ServerOptions => {
  const problems: string[] = []
  const port = Number(env.STOREFRONT_PORT?.trim() || 8000)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    problems.push("STOREFRONT_PORT must be a port.")
  }
  const backendUrl = env.MEDUSA_BACKEND_URL?.trim() ?? ""
  if (!/^https?:\/\/\S+$/.test(backendUrl)) {
    problems.push("MEDUSA_BACKEND_URL must be the address of a Medusa server, such as http://localhost:9000.")
  }
  const publishableKey = env.MEDUSA_PUBLISHABLE_KEY?.trim() ?? ""
  if (!publishableKey) {
    problems.push("MEDUSA_PUBLISHABLE_KEY is required (admin: Settings, Publishable API keys).")
  }
  if (problems.length > 0) {
    throw new Error(problems.join("\n"))
  }
  return {
    port,
    backendUrl: backendUrl.replace(/\/$/, ""),
    publishableKey,
    storeName: env.STOREFRONT_NAME?.trim() || undefined,
    regionId: env.MEDUSA_REGION_ID?.trim() || undefined,
    whatsappNumber: env.STOREFRONT_WHATSAPP_NUMBER?.trim() || undefined,
    wompiApiUrl: env.WOMPI_API_URL?.trim() || undefined,
  }
}
