import type { World } from "../../core/world"
import { ACCOUNT } from "./account"
import { signBody, toMetaJson } from "./sign"

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** Backing off for just under seven days ("Webhooks", Cloud API documentation: up to 7 days, exponential back-off). */
export const RETRY_DELAYS_MS = [
  2 * SECOND,
  10 * SECOND,
  MINUTE,
  5 * MINUTE,
  15 * MINUTE,
  HOUR,
  6 * HOUR,
  12 * HOUR,
  ...Array<number>(6).fill(24 * HOUR),
]

/** Sends one signed delivery to the shop. `onDelivered` is called once a try was answered with 200. */
export const sendWebhook = (world: World, payload: unknown, onDelivered?: () => void): Promise<void> => {
  const body = toMetaJson(payload)
  return world.webhooks.send({
    provider: "whatsapp",
    url: `${world.options.backendUrl}/hooks/whatsapp`,
    headers: {
      "user-agent": "facebookexternalua",
      "x-hub-signature-256": signBody(body, ACCOUNT.appSecret),
    },
    body,
    retryDelaysMs: RETRY_DELAYS_MS,
    onDelivered,
  })
}
