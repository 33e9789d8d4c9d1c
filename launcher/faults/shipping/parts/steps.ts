import { killAt } from "../../hold"
import { KILL_POINTS, type KillPoint } from "../kill-points"
import { HttpProblem } from "../../patient-http"
import { passTime, passTimeWhileDown } from "../pass-time"
import type { ShippingTrial } from "../trial"

const SETTLE_MS = 90_000

/**
 * Whoever was at it looks what became of it, and does it again if nothing did. Who is refused looks again when the
 * shop's jobs had their turn, as long as those may take.
 */
const finish = async ({ shop, options, say }: ShippingTrial, act: () => Promise<unknown>): Promise<void> => {
  const deadline = Date.now() + SETTLE_MS
  for (;;) {
    try {
      await act()
      return
    } catch (error) {
      if (!(error instanceof HttpProblem) || Date.now() > deadline) {
        throw error
      }
      say(`  refused: ${error.message}`)
      await passTime(shop, options.minuteSeconds)
    }
  }
}

/** Kills Medusa at one point, and waits until the shop has finished what that broke. */
export const killOnce = async (trial: ShippingTrial, { name, occasion, at }: KillPoint): Promise<void> => {
  const { shop, warehouse, errands, differences, say } = trial
  const { act, order_id, expected } = await occasion(warehouse)
  errands.push({ order_id, expected, story: name })
  const startedAt = Date.now()
  try {
    await killAt(shop, at, act, () => passTimeWhileDown(shop))
    await finish(trial, act)
  } catch (error) {
    const says = (error as Error).message
    differences.push({ about: `kill point "${name}"`, says })
    say(`  ${name}: ${says}`)
  }
  const news = await trial.settle(name, SETTLE_MS)
  const seconds = ((Date.now() - startedAt) / 1_000).toFixed(1)
  say(`${news === 0 ? "finished" : "NOT FINISHED"} ${name} (${seconds} s)`)
}

/** kill -9 between every two steps, one after the other. */
export const killBetweenSteps = async (trial: ShippingTrial, points: KillPoint[] = KILL_POINTS): Promise<void> => {
  for (const point of points) {
    await killOnce(trial, point)
  }
}
