/**
 * What the sandbox accepts as credentials, by the names the shop's environment uses. They open nothing but the
 * sandbox; a provider of which the environment holds none of its own credentials gets these from `npm start`.
 */
export const SANDBOX_CREDENTIALS = {
  whatsapp: {
    WHATSAPP_PHONE_NUMBER_ID: "106540352242922",
    WHATSAPP_BUSINESS_ACCOUNT_ID: "102290129340398",
    WHATSAPP_ACCESS_TOKEN: "sandbox-whatsapp-token",
    WHATSAPP_APP_SECRET: "sandbox-whatsapp-app-secret",
    WHATSAPP_VERIFY_TOKEN: "sandbox-whatsapp-verify-token",
  },
  wompi: {
    WOMPI_PUBLIC_KEY: "pub_test_sandbox",
    WOMPI_PRIVATE_KEY: "prv_test_sandbox",
    WOMPI_EVENTS_SECRET: "test_events_sandbox",
    WOMPI_INTEGRITY_SECRET: "test_integrity_sandbox",
  },
  // No outside system: an account that nobody can send money to.
  transfer: {
    TRANSFER_BANK: "Banco de demostración",
    TRANSFER_ACCOUNT_KIND: "Ahorros",
    TRANSFER_ACCOUNT_NUMBER: "000-000000-00",
    TRANSFER_ACCOUNT_HOLDER: "KAIU Natural Living",
    TRANSFER_ACCOUNT_DOCUMENT: "NIT 900000000-0",
  },
  venndelo: {
    VENNDELO_API_KEY: "sandbox",
    VENNDELO_PICKUP_CONTACT_NAME: "Bodega KAIU",
    VENNDELO_PICKUP_CONTACT_PHONE: "+573001112233",
    VENNDELO_PICKUP_ADDRESS: "Calle 80 # 20-30, bodega 4",
    VENNDELO_PICKUP_CITY_CODE: "11001000",
  },
  coordinadora: {
    COORDINADORA_NIT: "900000000",
    COORDINADORA_API_KEY: "sandbox-coordinadora-key",
    COORDINADORA_API_PASSWORD: "sandbox-coordinadora-password",
    COORDINADORA_CLIENT_ID: "44000",
    COORDINADORA_USER: "sandbox.ws",
    COORDINADORA_USER_PASSWORD: "sandbox-coordinadora-guides",
    COORDINADORA_PICKUP_CONTACT_NAME: "Bodega KAIU",
    COORDINADORA_PICKUP_CONTACT_PHONE: "+573001112233",
    COORDINADORA_PICKUP_ADDRESS: "Calle 80 # 20-30, bodega 4",
    COORDINADORA_PICKUP_CITY_CODE: "11001000",
  },
  anthropic: { ANTHROPIC_API_KEY: "sandbox-anthropic-key" },
  resend: { RESEND_API_KEY: "re_sandbox", EMAIL_FROM: "KAIU Natural Living <hola@kaiu.test>" },
} as const

export type SandboxProvider = keyof typeof SANDBOX_CREDENTIALS

/** Addresses of the doubles under the sandbox's own address, by the names the shop's environment uses. */
export const sandboxUrls = (sandboxUrl: string): Record<SandboxProvider, Record<string, string>> => ({
  whatsapp: { WHATSAPP_API_URL: `${sandboxUrl}/whatsapp` },
  wompi: { WOMPI_API_URL: `${sandboxUrl}/wompi/v1`, WOMPI_CHECKOUT_URL: `${sandboxUrl}/wompi/checkout` },
  transfer: {},
  venndelo: { VENNDELO_API_URL: `${sandboxUrl}/venndelo` },
  coordinadora: {
    COORDINADORA_QUOTES_URL: `${sandboxUrl}/coordinadora/ags/1.5/server.php`,
    COORDINADORA_GUIDES_URL: `${sandboxUrl}/coordinadora/agw/ws/guias/1.6/server.php`,
  },
  anthropic: { ANTHROPIC_BASE_URL: `${sandboxUrl}/anthropic` },
  resend: { RESEND_API_URL: `${sandboxUrl}/resend` },
})
