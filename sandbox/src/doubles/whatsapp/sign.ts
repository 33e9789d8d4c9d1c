import { createHmac } from "node:crypto"

/**
 * JSON as Meta writes it: slashes escaped and everything beyond ASCII as lower-case `\uXXXX`. A receiver that hashes
 * re-serialised JSON instead of the raw bytes therefore fails here as it would there.
 */
export const toMetaJson = (payload: unknown): string =>
  JSON.stringify(payload)
    .replace(/\//g, "\\/")
    .replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)

/** Value of `X-Hub-Signature-256`: HMAC-SHA256 of the exact body under the app secret. */
export const signBody = (body: string, appSecret: string): string =>
  `sha256=${createHmac("sha256", appSecret).update(body).digest("hex")}`
