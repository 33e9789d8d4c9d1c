import type { MedusaRequest } from "@medusajs/framework/http"

/** A header, since addresses are written to logs: Medusa's access log, and its own lines at debug level. */
const ORDER_TOKEN_HEADER = "x-order-token"

/** Characters; a token with Medusa's order ids has 71. */
const MAX_LENGTH = 200

/** The token of a request, or `""`, which no link has, for none and for one that is too long. */
export const orderTokenOf = (req: Pick<MedusaRequest, "headers">): string => {
  const token = req.headers[ORDER_TOKEN_HEADER]
  return typeof token === "string" && token.length <= MAX_LENGTH ? token : ""
}
