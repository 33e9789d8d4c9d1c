import type { Environment } from "./environment"
import { redisModules } from "./redis-modules"
import {
  carrierOptions,
  codLimits,
  deliveryOptions,
  resendOptions,
  transferOptions,
  wompiOptions,
} from "./provider-options"

type ModuleDeclaration = { resolve: string; options: Record<string, unknown>; dependencies?: string[] }

const payment = (environment: Environment): ModuleDeclaration => ({
  resolve: "@medusajs/medusa/payment",
  // The provider keeps Wompi's attempts in its plugin's ledger.
  dependencies: environment.has("wompi") ? ["wompi"] : [],
  options: {
    providers: [
      ...(environment.has("wompi")
        ? [{ resolve: "@kaiu/medusa-payment-wompi/providers/wompi", id: "wompi", options: wompiOptions(environment) }]
        : []),
      ...(environment.has("transfer")
        ? [
            {
              resolve: "@kaiu/medusa-payment-wompi/providers/transfer",
              id: "transfer",
              options: transferOptions(environment),
            },
          ]
        : []),
      { resolve: "@kaiu/medusa-fulfillment-colombia/providers/cod", id: "cod", options: codLimits },
    ],
  },
})

/** One provider that chooses a carrier for each cart, and each carrier by itself for an option of its own. */
const fulfillment = (environment: Environment): ModuleDeclaration => {
  const carriers = carrierOptions(environment)
  const provider = (id: string, options: Record<string, unknown>) => ({
    resolve: `@kaiu/medusa-fulfillment-colombia/providers/${id}`,
    id,
    options,
  })
  return {
    resolve: "@medusajs/medusa/fulfillment",
    options: {
      providers: [
        { resolve: "@medusajs/medusa/fulfillment-manual", id: "manual" },
        ...Object.entries(carriers).map(([code, options]) => provider(code, options)),
        ...(Object.keys(carriers).length ? [provider("delivery", deliveryOptions(environment))] : []),
      ],
    },
  }
}

const notification = (environment: Environment): ModuleDeclaration => ({
  resolve: "@medusajs/medusa/notification",
  options: {
    providers: [
      { resolve: "@medusajs/medusa/notification-local", id: "local", options: { channels: ["feed"] } },
      ...(environment.has("resend")
        ? [
            {
              resolve: "@kaiu/medusa-notification-resend/providers/resend",
              id: "resend",
              options: { ...resendOptions(environment), channels: ["email"] },
            },
          ]
        : []),
    ],
  },
})

const file = (environment: Environment): ModuleDeclaration => ({
  resolve: "@medusajs/medusa/file",
  options: {
    providers: [
      {
        resolve: "@medusajs/medusa/file-local",
        id: "local",
        options: { upload_dir: "static", backend_url: `${environment.PUBLIC_BACKEND_URL}/static` },
      },
    ],
  },
})

/** Medusa's search on the shop's own database. The configuration of Spanish is made by the module before it. */
const search: ModuleDeclaration[] = [
  { resolve: "./src/modules/spanish-search", options: {} },
  {
    resolve: "@medusajs/medusa/search",
    options: {
      providers: [{ resolve: "@medusajs/medusa/search-postgres", id: "postgres", options: { language: "spanish" } }],
    },
  },
]

/** The shop's own: what it says, who asked to be forgotten, and who took a purchase back. */
const own: ModuleDeclaration[] = [
  { resolve: "./src/modules/store-content", options: {} },
  { resolve: "./src/modules/privacy", options: {} },
  { resolve: "./src/modules/withdrawal", options: {} },
]

/** Medusa's modules with the shop's providers. A provider without credentials is left out. */
export const modules = (environment: Environment): ModuleDeclaration[] => [
  payment(environment),
  fulfillment(environment),
  notification(environment),
  file(environment),
  ...search,
  ...own,
  ...(environment.REDIS_URL ? redisModules(environment.REDIS_URL) : []),
]
