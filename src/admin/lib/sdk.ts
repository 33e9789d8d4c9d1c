import Medusa from "@medusajs/js-sdk"

/** The Medusa client of the store's own pages, with the session of the signed-in member of staff. */
export const sdk = new Medusa({ baseUrl: __BACKEND_URL__ || "/", auth: { type: "session" } })
