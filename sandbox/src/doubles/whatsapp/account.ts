import { SANDBOX_CREDENTIALS } from "../../credentials"

const credentials = SANDBOX_CREDENTIALS.whatsapp

/** The one business number this double knows. */
export const ACCOUNT = {
  phoneNumberId: credentials.WHATSAPP_PHONE_NUMBER_ID,
  businessAccountId: credentials.WHATSAPP_BUSINESS_ACCOUNT_ID,
  accessToken: credentials.WHATSAPP_ACCESS_TOKEN,
  appSecret: credentials.WHATSAPP_APP_SECRET,
  displayPhoneNumber: "573009990000",
  verifiedName: "KAIU Natural Living",
} as const

/** Answer of `GET /:phone_number_id`, before `fields` picks from it. */
export const PHONE_NUMBER_FIELDS: Record<string, unknown> = {
  verified_name: ACCOUNT.verifiedName,
  code_verification_status: "VERIFIED",
  display_phone_number: "+57 300 9990000",
  quality_rating: "GREEN",
  platform_type: "CLOUD_API",
  throughput: { level: "STANDARD" },
  id: ACCOUNT.phoneNumberId,
}
