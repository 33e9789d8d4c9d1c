import type { CarriersAnswer } from "../types"

/** Codes of the carriers whose couriers sign a list of the parcels they take. */
export const manifestCarriers = ({ carriers }: Pick<CarriersAnswer, "carriers">): ReadonlySet<string> =>
  new Set(carriers.filter(({ capabilities }) => capabilities?.manifest).map(({ code }) => code))
