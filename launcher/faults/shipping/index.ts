import type { FaultRun } from "../fault-run"
import { chooseParts } from "../choose-parts"
import { inFaultShop } from "../in-fault-shop"
import { KILL_POINTS } from "./kill-points"
import { packInACrowd } from "./parts/crowd"
import { killBetweenSteps } from "./parts/steps"
import { packInTrouble } from "./parts/troubles"
import { readShippingBooks } from "./read-shipping-books"
import { beginShippingTrial } from "./trial"

const PARTS = ["troubles", "steps", "crowd"] as const

export const shippingRun: FaultRun = {
  name: "shipping",
  shows: "that every parcel has one order, one guide and one label at its carrier, through kill -9 at every step",
  run: async ({ only, ...options }, say) => {
    const { takes, points } = chooseParts(only, PARTS, KILL_POINTS)
    return inFaultShop(options, say, async (shop, random) => {
      const trial = await beginShippingTrial({ shop, random, options, say })
      if (takes("troubles")) {
        await packInTrouble(trial)
      }
      if (takes("steps")) {
        await killBetweenSteps(trial, points)
      }
      if (takes("crowd")) {
        await packInACrowd(trial)
      }
      const { carrier, parcels } = await readShippingBooks(shop)
      return {
        differences: trial.differences,
        orders: trial.errands.length,
        parcels: parcels.filter(({ is_canceled }) => !is_canceled).length,
        carrier_orders: carrier.filter(({ status }) => status !== "CANCELLED").length,
      }
    })
  },
}
