import { createHmac } from "node:crypto"
import { equalInConstantTime } from "@kaiu/medusa-kit"

const cookieValue = (header: string, name: string): string | null => {
  for (const pair of header.split(";")) {
    const separator = pair.indexOf("=")
    if (separator > 0 && pair.slice(0, separator).trim() === name) {
      return pair
        .slice(separator + 1)
        .trim()
        .replace(/^"(.*)"$/, "$1")
    }
  }
  return null
}

const decode = (value: string): string | null => {
  try {
    return decodeURIComponent(value)
  } catch {
    return null
  }
}

/**
 * The session id in a `Cookie` header, if express-session's signature on it is ours: `s:` id `.` base64 HMAC-SHA256
 * without padding (cookie-signature).
 */
export const readSessionId = (header: string | undefined, name: string, secret: string): string | null => {
  const value = header ? decode(cookieValue(header, name) ?? "") : null
  const [, id, signature] = value?.match(/^s:(.+)\.([^.]+)$/) ?? []
  if (!id) {
    return null
  }
  const expected = createHmac("sha256", secret).update(id).digest("base64").replace(/=+$/, "")
  return equalInConstantTime(signature, expected) ? id : null
}
