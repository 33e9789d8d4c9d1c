import type { Dispatch } from "../types"

/** A city as people write it: `Medellín, Antioquia`; empty when it is not known. */
export const placeText = (city: Dispatch["city"]): string =>
  [city?.name, city?.department_name].filter(Boolean).join(", ")
