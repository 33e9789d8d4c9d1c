import type { IncomingMessage } from "node:http"

export type OriginRule = string | RegExp

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null)

/**
 * May a page of this origin open a socket? Browsers ask no CORS question before a websocket, and send cookies along.
 * Allowed are the server's own host, the admin's origins, and programs, which send no origin.
 */
export const isOriginAllowed = (
  request: Pick<IncomingMessage, "headers">,
  adminOrigins: readonly OriginRule[]
): boolean => {
  const { origin, host } = request.headers
  if (!origin) {
    return true
  }
  return (
    hostOf(origin) === host ||
    adminOrigins.some((rule) => (typeof rule === "string" ? rule === origin : rule.test(origin)))
  )
}
