import Medusa from "@medusajs/js-sdk"
import { backendUrl } from "./backend-url"

/** The Medusa client of this plugin's widgets, with the session of the signed-in member of staff. */
export const sdk = new Medusa({ baseUrl: backendUrl, auth: { type: "session" } })
