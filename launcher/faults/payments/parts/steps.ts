import { FAIR } from "../../event-network"
import { killAt } from "../../hold"
import { KILL_POINTS, type KillPoint } from "../kill-points"
import type { Trial } from "../trial"

const SETTLE_MS = 45_000

/** Kills Medusa at one point, and waits until the shop has repaired what that broke. */
export const killOnce = async (trial: Trial, { name, occasion, at }: KillPoint): Promise<void> => {
  const { shop, buyer, staff, deals, differences, say } = trial
  const loseEvents = (isLost: boolean) => shop.network.setWeather({ ...FAIR, loss: isLost ? 1 : 0 })
  const { act, ...outcome } = await occasion({ buyer, staff, loseEvents })
  deals.push({ ...outcome, story: name })
  const startedAt = Date.now()
  try {
    await killAt(shop, at, act)
  } catch (error) {
    differences.push({ about: `kill point "${name}"`, says: (error as Error).message })
  }
  const news = await trial.settle(name, { timeoutMs: SETTLE_MS })
  const seconds = ((Date.now() - startedAt) / 1_000).toFixed(1)
  say(`${news === 0 ? "repaired" : "NOT REPAIRED"} ${name} (${seconds} s)`)
}

/** kill -9 between every two steps, one after the other. */
export const killBetweenSteps = async (trial: Trial, points: KillPoint[] = KILL_POINTS): Promise<void> => {
  for (const point of points) {
    await killOnce(trial, point)
  }
}
