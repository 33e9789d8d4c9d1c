import { KILL_POINTS } from "../../launcher/faults/payments/kill-points"
import { killBetweenSteps } from "../../launcher/faults/payments/parts/steps"
import { storm } from "../../launcher/faults/payments/parts/storm"
import { readMedusaBooks, readWompiBooks } from "../../launcher/faults/payments/read-books"
import { beginTrial } from "../../launcher/faults/payments/trial"
import { seededRandom } from "../../launcher/faults/seeded-random"
import { faultShop } from "./helpers/fault-shop-suite"

jest.setTimeout(600_000)

const SEED = 2026
const OPTIONS = { carts: 8, kills: 0, forged: 300, minuteSeconds: 2 }

/** Two of the places at which `npm run faults payments` kills Medusa: one while it takes money, one while it returns it. */
const POINTS = KILL_POINTS.filter(({ name }) =>
  ["approval: before it is captured", "refund: carried out, answer lost"].includes(name)
)

/** The smoke of `npm run faults payments`. */
describe("payments, when Medusa is killed and Wompi's events go astray", () => {
  const random = seededRandom(SEED)
  const running = faultShop("payment_faults", { random, minuteSeconds: OPTIONS.minuteSeconds })

  it("agree with Wompi's ledger to the peso", async () => {
    const shop = running()
    const lines: string[] = []
    const trial = await beginTrial({ shop, random, options: OPTIONS, say: (line) => lines.push(line) })
    await killBetweenSteps(trial, POINTS)
    const forgeries = await storm(trial)

    expect({ differences: trial.differences, lines }).toEqual({ differences: [], lines })
    expect(shop.counts).toEqual({ kills: POINTS.length, ended_by_itself: 0 })
    expect(forgeries.refused).toBeGreaterThan(200)
    const [medusa, wompi] = [await readMedusaBooks(shop), await readWompiBooks(shop)]
    expect(medusa.orders.length).toBeGreaterThan(POINTS.length)
    expect(wompi.captured_in_cents).toBeGreaterThan(0)
    expect(wompi.refunded_in_cents).toBeGreaterThan(0)
  })
})
