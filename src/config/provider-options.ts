import { createHmac } from "node:crypto"
import { jwtSecret, type Environment } from "./environment"

/** Wompi's options, shared by its plugin (webhook, ledger) and its payment provider. */
export const wompiOptions = (environment: Environment) => ({
  apiUrl: environment.WOMPI_API_URL,
  checkoutUrl: environment.WOMPI_CHECKOUT_URL,
  publicKey: environment.WOMPI_PUBLIC_KEY,
  privateKey: environment.WOMPI_PRIVATE_KEY,
  eventsSecret: environment.WOMPI_EVENTS_SECRET,
  integritySecret: environment.WOMPI_INTEGRITY_SECRET,
})

/** Where shoppers transfer the money, shared by the payment plugin and its bank transfer provider. */
export const transferOptions = (environment: Environment) => ({
  transfer: {
    accounts: [
      {
        bank: environment.TRANSFER_BANK,
        kind: environment.TRANSFER_ACCOUNT_KIND,
        number: environment.TRANSFER_ACCOUNT_NUMBER,
        holder: environment.TRANSFER_ACCOUNT_HOLDER,
        document: environment.TRANSFER_ACCOUNT_DOCUMENT,
      },
    ],
    timeLimitHours: environment.TRANSFER_TIME_LIMIT_HOURS,
  },
})

/** Venndelo's options, shared by the shipping plugin and its fulfillment provider. */
export const venndeloOptions = (environment: Environment) => ({
  apiUrl: environment.VENNDELO_API_URL,
  apiKey: environment.VENNDELO_API_KEY,
  pickup: {
    contactName: environment.VENNDELO_PICKUP_CONTACT_NAME,
    contactPhone: environment.VENNDELO_PICKUP_CONTACT_PHONE,
    address: environment.VENNDELO_PICKUP_ADDRESS,
    cityCode: environment.VENNDELO_PICKUP_CITY_CODE,
  },
})

/** Coordinadora's options, shared by the shipping plugin and its fulfillment providers. */
export const coordinadoraOptions = (environment: Environment) => ({
  quotesUrl: environment.COORDINADORA_QUOTES_URL,
  guidesUrl: environment.COORDINADORA_GUIDES_URL,
  nit: environment.COORDINADORA_NIT,
  division: environment.COORDINADORA_DIVISION,
  account: environment.COORDINADORA_ACCOUNT,
  apiKey: environment.COORDINADORA_API_KEY,
  apiPassword: environment.COORDINADORA_API_PASSWORD,
  clientId: environment.COORDINADORA_CLIENT_ID,
  user: environment.COORDINADORA_USER,
  userPassword: environment.COORDINADORA_USER_PASSWORD,
  pickup: {
    contactName: environment.COORDINADORA_PICKUP_CONTACT_NAME,
    contactPhone: environment.COORDINADORA_PICKUP_CONTACT_PHONE,
    address: environment.COORDINADORA_PICKUP_ADDRESS,
    cityCode: environment.COORDINADORA_PICKUP_CITY_CODE,
  },
})

/** The carriers of the shop that have their credentials. */
export const carrierOptions = (environment: Environment) => ({
  ...(environment.has("venndelo") ? { venndelo: venndeloOptions(environment) } : {}),
  ...(environment.has("coordinadora") ? { coordinadora: coordinadoraOptions(environment) } : {}),
})

/** How a carrier is chosen for a cart. */
export const deliveryOptions = (environment: Environment) => ({
  ...carrierOptions(environment),
  policy: environment.SHIPPING_POLICY,
  preferred: environment.SHIPPING_PREFERRED_CARRIERS?.split(",").map((code) => code.trim()),
})

/** What the shop lets a courier collect, in pesos. */
export const codLimits = { minAmount: 20_000, maxAmount: 1_500_000 }

/** Contra entrega. The key of the buyer's link is made of the shop's own secret, so that there is one less to keep. */
export const codOptions = (environment: Environment) => ({
  linkSecret: createHmac("sha256", jwtSecret(environment)).update("cod-link").digest("hex"),
  storeUrl: environment.PUBLIC_STORE_URL,
})

/** The WhatsApp number of the shop. */
export const whatsappOptions = (environment: Environment) => ({
  apiUrl: environment.WHATSAPP_API_URL,
  apiVersion: environment.WHATSAPP_API_VERSION,
  phoneNumberId: environment.WHATSAPP_PHONE_NUMBER_ID,
  businessAccountId: environment.WHATSAPP_BUSINESS_ACCOUNT_ID,
  accessToken: environment.WHATSAPP_ACCESS_TOKEN,
  appSecret: environment.WHATSAPP_APP_SECRET,
  verifyToken: environment.WHATSAPP_VERIFY_TOKEN,
})

/** Resend's options, shared by its plugin (which mail when) and its notification provider (how it is sent). */
export const resendOptions = (environment: Environment) => ({
  apiUrl: environment.RESEND_API_URL,
  apiKey: environment.RESEND_API_KEY,
  from: environment.EMAIL_FROM,
  storeName: "KAIU Natural Living",
  storeUrl: environment.PUBLIC_STORE_URL,
})
