import { createHmac } from "node:crypto"
import { equalInConstantTime } from "@kaiu/medusa-kit"

/**
 * Does `X-Hub-Signature-256` belong to these bytes? It is `sha256=` and the hex HMAC-SHA256 of the raw body with the
 * app secret (WhatsApp Cloud API, Webhooks, Validating payloads). Over the bytes, because Meta escapes characters
 * that JSON.stringify would not.
 */
export const isSignatureValid = (appSecret: string, raw: Buffer, header: string | undefined): boolean =>
  header !== undefined &&
  equalInConstantTime(header, `sha256=${createHmac("sha256", appSecret).update(raw).digest("hex")}`)
