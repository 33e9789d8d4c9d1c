import type { Environment } from "./environment"
import {
  carrierOptions,
  codOptions,
  resendOptions,
  transferOptions,
  whatsappOptions,
  wompiOptions,
} from "./provider-options"

type Plugin = { resolve: string; options: Record<string, unknown> }

/** The suite's plugins with their options. A plugin whose provider has no credentials runs without that provider. */
export const plugins = (environment: Environment): Plugin[] => [
  { resolve: "@kaiu/medusa-staff-roles", options: {} },
  {
    resolve: "@kaiu/medusa-payment-wompi",
    // Both methods are in one plugin, and each runs without the other.
    options: {
      ...(environment.has("wompi") ? wompiOptions(environment) : {}),
      ...(environment.has("transfer") ? transferOptions(environment) : {}),
    },
  },
  {
    resolve: "@kaiu/medusa-fulfillment-colombia",
    options: {
      ...carrierOptions(environment),
      cod: codOptions(environment),
      backendUrl: environment.PUBLIC_BACKEND_URL,
    },
  },
  {
    resolve: "@kaiu/medusa-conversations",
    options: {
      whatsapp: environment.has("whatsapp") ? whatsappOptions(environment) : undefined,
      redisUrl: environment.REDIS_URL,
    },
  },
  {
    resolve: "@kaiu/medusa-assistant",
    options: {
      anthropic: environment.has("anthropic")
        ? {
            apiKey: environment.ANTHROPIC_API_KEY,
            baseUrl: environment.ANTHROPIC_BASE_URL,
            model: environment.ASSISTANT_MODEL,
          }
        : undefined,
      databaseUrl: environment.DATABASE_URL,
      knowledgeDatabaseUrl: environment.KNOWLEDGE_DATABASE_URL,
      storeUrl: environment.PUBLIC_STORE_URL,
    },
  },
  {
    resolve: "@kaiu/medusa-notification-resend",
    options: environment.has("resend") ? resendOptions(environment) : {},
  },
]
