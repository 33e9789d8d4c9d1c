import { seededRandom } from "../../launcher/faults/seeded-random"
import { CARRIER_TROUBLES } from "../../launcher/faults/shipping/carrier-troubles"
import { KILL_POINTS } from "../../launcher/faults/shipping/kill-points"
import { packInACrowd } from "../../launcher/faults/shipping/parts/crowd"
import { killBetweenSteps } from "../../launcher/faults/shipping/parts/steps"
import { packInTrouble } from "../../launcher/faults/shipping/parts/troubles"
import { readShippingBooks } from "../../launcher/faults/shipping/read-shipping-books"
import { beginShippingTrial } from "../../launcher/faults/shipping/trial"
import { faultShop } from "./helpers/fault-shop-suite"

jest.setTimeout(600_000)

const SEED = 2026
const OPTIONS = { carts: 8, kills: 1, minuteSeconds: 2 }

/** Some of what `npm run faults shipping` does: a kill, and two troubles at the carrier. */
const POINTS = KILL_POINTS.filter(({ name }) => name === "order: stored, answer lost")
const TROUBLES = CARRIER_TROUBLES.filter(({ name }) =>
  ["order: answers 500 and has done it", "guide: hangs up and has done it"].includes(name)
)

/** The smoke of `npm run faults shipping`. */
describe("parcels, when Medusa is killed and the carrier is in trouble", () => {
  const random = seededRandom(SEED)
  const running = faultShop("shipping_faults", { random, minuteSeconds: OPTIONS.minuteSeconds })

  it("have one order, one guide and one label each", async () => {
    const shop = running()
    const lines: string[] = []
    const trial = await beginShippingTrial({ shop, random, options: OPTIONS, say: (line) => lines.push(line) })
    await packInTrouble(trial, TROUBLES)
    await killBetweenSteps(trial, POINTS)
    await packInACrowd(trial)

    expect({ differences: trial.differences, lines }).toEqual({ differences: [], lines })
    expect(shop.counts).toEqual({ kills: POINTS.length + OPTIONS.kills, ended_by_itself: 0 })
    const { carrier, parcels } = await readShippingBooks(shop)
    const expected = TROUBLES.length + POINTS.length + OPTIONS.carts
    // A parcel that the kill left half packed is taken back, at the carrier too, and its order packed again.
    const sent = parcels.filter(({ is_canceled }) => !is_canceled)
    const stored = carrier.filter(({ status }) => status !== "CANCELLED")
    expect([TROUBLES.length, sent.length, stored.length]).toEqual([2, expected, expected])
  })
})
