/** The outside systems of the shop and the names of their credentials and addresses in the environment. */
export const PROVIDERS = {
  whatsapp: {
    title: "WhatsApp",
    credentials: [
      "WHATSAPP_PHONE_NUMBER_ID",
      "WHATSAPP_BUSINESS_ACCOUNT_ID",
      "WHATSAPP_ACCESS_TOKEN",
      "WHATSAPP_APP_SECRET",
      "WHATSAPP_VERIFY_TOKEN",
    ],
    absent: "no WhatsApp messages are received or sent",
  },
  wompi: {
    title: "Wompi",
    credentials: ["WOMPI_PUBLIC_KEY", "WOMPI_PRIVATE_KEY", "WOMPI_EVENTS_SECRET", "WOMPI_INTEGRITY_SECRET"],
    absent: "Wompi is not offered at checkout",
  },
  transfer: {
    title: "Bank transfer",
    credentials: [
      "TRANSFER_BANK",
      "TRANSFER_ACCOUNT_KIND",
      "TRANSFER_ACCOUNT_NUMBER",
      "TRANSFER_ACCOUNT_HOLDER",
      "TRANSFER_ACCOUNT_DOCUMENT",
    ],
    absent: "bank transfer is not offered at checkout",
  },
  venndelo: {
    title: "Venndelo",
    credentials: [
      "VENNDELO_API_KEY",
      "VENNDELO_PICKUP_CONTACT_NAME",
      "VENNDELO_PICKUP_CONTACT_PHONE",
      "VENNDELO_PICKUP_ADDRESS",
      "VENNDELO_PICKUP_CITY_CODE",
    ],
    absent: "Venndelo quotes nothing and ships nothing",
  },
  coordinadora: {
    title: "Coordinadora",
    credentials: [
      "COORDINADORA_NIT",
      "COORDINADORA_API_KEY",
      "COORDINADORA_API_PASSWORD",
      "COORDINADORA_CLIENT_ID",
      "COORDINADORA_USER",
      "COORDINADORA_USER_PASSWORD",
      "COORDINADORA_PICKUP_CONTACT_NAME",
      "COORDINADORA_PICKUP_CONTACT_PHONE",
      "COORDINADORA_PICKUP_ADDRESS",
      "COORDINADORA_PICKUP_CITY_CODE",
    ],
    absent: "Coordinadora quotes nothing and ships nothing",
  },
  anthropic: {
    title: "Anthropic",
    credentials: ["ANTHROPIC_API_KEY"],
    absent: "the bot is off and people answer",
  },
  resend: {
    title: "Resend",
    credentials: ["RESEND_API_KEY", "EMAIL_FROM"],
    absent: "no e-mail is sent",
  },
} as const satisfies Record<string, { title: string; credentials: readonly string[]; absent: string }>

export type ProviderName = keyof typeof PROVIDERS

export type ProviderState = { kind: "complete" } | { kind: "absent" } | { kind: "partial"; missing: string[] }

export type Env = Record<string, string | undefined>

/** Does the environment hold all, none or some of a provider's credentials? An empty value counts as not set. */
export const providerState = (name: ProviderName, env: Env): ProviderState => {
  const { credentials } = PROVIDERS[name]
  const missing = credentials.filter((credential) => !env[credential]?.trim())
  if (missing.length === 0) {
    return { kind: "complete" }
  }
  return missing.length === credentials.length ? { kind: "absent" } : { kind: "partial", missing }
}

export const PROVIDER_NAMES = Object.keys(PROVIDERS) as ProviderName[]

/** One sentence for each provider of which only some credentials are set. */
export const partialProviderErrors = (env: Env): string[] =>
  PROVIDER_NAMES.flatMap((name) => {
    const state = providerState(name, env)
    return state.kind === "partial"
      ? [
          `${PROVIDERS[name].title} has only some of its credentials: set ${state.missing.join(", ")} too, or none of them.`,
        ]
      : []
  })
