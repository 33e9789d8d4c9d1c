import type { MedusaContainer } from "@medusajs/framework/types"
import { findMissedDispatches } from "./find-missed-dispatches"
import { refreshDispatches } from "./refresh-dispatches"
import { resolveShipping } from "./resolve-shipment"

/** A process that begins looks at what the one before it may have lost. */
const FIRST_MS = 7 * 24 * 60 * 60 * 1000

/** Longer than a statement waits for its commit, and clocks differ. */
const MARGIN_MS = 10 * 60 * 1000

/**
 * Up to when each process has looked. It is kept in no table: an event is lost with a process, and the process that
 * comes after it looks at the whole week again.
 */
const lookedUntil = new WeakMap<object, number>()

/** Makes the dispatches of orders whose event was lost. After the first look it reads what changed since the last one. */
export const refreshMissedDispatches = async (container: MedusaContainer): Promise<void> => {
  const shipping = resolveShipping(container)
  const begin = Date.now()
  const until = lookedUntil.get(shipping)
  const since = new Date(until === undefined ? begin - FIRST_MS : until - MARGIN_MS)
  await refreshDispatches(container, await findMissedDispatches(container, since))
  lookedUntil.set(shipping, begin)
}
