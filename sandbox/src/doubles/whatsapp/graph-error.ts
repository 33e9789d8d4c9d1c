import { randomBytes } from "node:crypto"

/** Titles and HTTP statuses of the Cloud API's error codes that this double answers by itself. */
const ERRORS = {
  100: { status: 400, title: "Invalid parameter" },
  131008: { status: 400, title: "Required parameter is missing" },
  131009: { status: 400, title: "Parameter value is not valid" },
  131047: { status: 400, title: "Re-engagement message" },
  131051: { status: 400, title: "Unsupported message type" },
} as const

export type GraphErrorCode = keyof typeof ERRORS

export type GraphFailure = { code: GraphErrorCode; details: string }

const traceId = () => `A${randomBytes(16).toString("base64url")}`

/** Answer to a message that is refused, in the shape of the Cloud API's page on error codes. */
export const messageRefused = ({ code, details }: GraphFailure) => ({
  status: ERRORS[code].status,
  body: {
    error: {
      message: `(#${code}) ${ERRORS[code].title}`,
      type: "OAuthException",
      code,
      error_data: { messaging_product: "whatsapp", details },
      fbtrace_id: traceId(),
    },
  },
})

/** Answer to a missing or wrong access token. */
export const tokenRefused = () => ({
  status: 401,
  body: {
    error: {
      message: "Invalid OAuth access token - Cannot parse access token",
      type: "OAuthException",
      code: 190,
      fbtrace_id: traceId(),
    },
  },
})

/** Answer to an id the token has no right to, or that does not exist: the Graph API does not tell which. */
export const objectUnknown = (method: string, id: string) => ({
  status: 400,
  body: {
    error: {
      message: `Unsupported ${method.toLowerCase()} request. Object with ID '${id}' does not exist, cannot be loaded due to missing permissions, or does not support this operation. Please read the Graph API documentation at https://developers.facebook.com/docs/graph-api`,
      type: "GraphMethodException",
      code: 100,
      error_subcode: 33,
      fbtrace_id: traceId(),
    },
  },
})

/** Answer to a path the Graph API does not have. */
export const pathUnknown = (path: string) => ({
  status: 400,
  body: {
    error: {
      message: `Unknown path components: ${path}`,
      type: "OAuthException",
      code: 2500,
      fbtrace_id: traceId(),
    },
  },
})
