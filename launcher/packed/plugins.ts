import { SANDBOX_CREDENTIALS } from "../../sandbox/src/credentials"

/** How a plugin is installed by somebody else: what its README says, with the sandbox's credentials. */
export type PackedPlugin = {
  /** Folder below `plugins`. */
  folder: string
  /** For `medusa-config.ts`. */
  plugins: unknown[]
  modules: unknown[]
  /** Payment providers that the app must list. */
  paymentProviders: string[]
  /** A public route of the plugin, and the status it must answer without credentials. */
  door: { method: string; path: string; status: number }
}

export const packedPlugins = (sandboxUrl: string): Record<string, PackedPlugin> => {
  const { WOMPI_PUBLIC_KEY, WOMPI_PRIVATE_KEY, WOMPI_EVENTS_SECRET, WOMPI_INTEGRITY_SECRET } = SANDBOX_CREDENTIALS.wompi
  const wompi = {
    apiUrl: `${sandboxUrl}/wompi/v1`,
    checkoutUrl: `${sandboxUrl}/wompi/checkout`,
    publicKey: WOMPI_PUBLIC_KEY,
    privateKey: WOMPI_PRIVATE_KEY,
    eventsSecret: WOMPI_EVENTS_SECRET,
    integritySecret: WOMPI_INTEGRITY_SECRET,
  }
  return {
    "payment-wompi": {
      folder: "payment-wompi",
      plugins: [{ resolve: "@kaiu/medusa-payment-wompi", options: wompi }],
      modules: [
        {
          resolve: "@medusajs/medusa/payment",
          dependencies: ["wompi"],
          options: {
            providers: [{ resolve: "@kaiu/medusa-payment-wompi/providers/wompi", id: "wompi", options: wompi }],
          },
        },
      ],
      paymentProviders: ["pp_system_default", "pp_wompi_wompi"],
      door: { method: "POST", path: "/hooks/wompi", status: 401 },
    },
  }
}
