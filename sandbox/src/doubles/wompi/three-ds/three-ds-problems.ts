import { dig } from "../../../core/dig"
import { MISSING } from "../method-rules"
import { THREE_DS_SCENARIOS, type ThreeDsScenario } from "./scenarios"

/** What the bank wants to know of the browser, all of it texts (Wompi docs, Transacciones con 3D Secure v2). */
const BROWSER_INFO = [
  "browser_color_depth",
  "browser_screen_height",
  "browser_screen_width",
  "browser_language",
  "browser_user_agent",
  "browser_tz",
]

const textProblem = (value: unknown): string | undefined => {
  if (value === undefined || value === null || value === "") {
    return MISSING
  }
  return typeof value === "string" ? undefined : "Debe ser un texto"
}

const PATHS = [["full_name"], ["phone_number"], ...BROWSER_INFO.map((field) => ["browser_info", field])]

/** Field → messages of what an authenticated card payment lacks; empty for one without 3DS. */
export const threeDsProblems = (body: Record<string, unknown>): Record<string, string[]> => {
  if (body.is_three_ds !== true) {
    return {}
  }
  const ofCustomer = PATHS.flatMap((path) => {
    const problem = textProblem(dig(body.customer_data, ...path))
    return problem ? [[`customer_data.${path.join(".")}`, [problem]]] : []
  })
  const wish = body.three_ds_auth_type
  const isKnown = wish === undefined || THREE_DS_SCENARIOS.includes(wish as ThreeDsScenario)
  return Object.fromEntries([...ofCustomer, ...(isKnown ? [] : [["three_ds_auth_type", ["No es un valor admitido"]]])])
}
