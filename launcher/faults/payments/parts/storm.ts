import { FAIR, type Weather } from "../../event-network"
import { pause, waitUntil } from "../../wait-until"
import { hurryLookUps } from "../settle-down"
import { castStories } from "../stories"
import type { Trial } from "../trial"
import { findTraces, sendForgeries } from "./forgers"

const STORM: Weather = { loss: 0.25, repetition: 0.6, delay: 0.5, longestDelayMs: 4_000 }
/** Half an hour after the first delivery, two and a half hours after that, 21 hours after that. */
const WOMPI_RETRIES_MS = [31, 151, 1261].map((minutes) => minutes * 60_000)
const BUYERS = 5
const HURRY_MS = 8_000
const BETWEEN_KILLS_MS = [1_500, 9_000] as const

const playStories = async (trial: Trial): Promise<void> => {
  const stories = castStories(trial.options.carts, trial.random.fork("stories"))
  const queue = stories.map((story, index) => ({ story, random: trial.random.fork(`story ${index}`) }))
  const playSome = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { story, random } = next
      try {
        const outcomes = [await story.play({ ...trial, random })].flat()
        trial.deals.push(...outcomes.map((outcome) => ({ ...outcome, story: story.name })))
      } catch (error) {
        trial.differences.push({ about: `story "${story.name}"`, says: (error as Error).message })
      }
    }
  }
  await Promise.all(Array.from({ length: BUYERS }, playSome))
}

/** kill -9 of Medusa at random moments; once, of a server process of PostgreSQL, which resets all of them. */
const killAtRandom = async ({ shop, random, options, say }: Trial, isOver: () => boolean): Promise<void> => {
  const dice = random.fork("kills")
  for (let kill = 1; kill <= options.kills; kill++) {
    await pause(isOver() ? dice.integer(200, 2_000) : dice.integer(...BETWEEN_KILLS_MS))
    await shop.kill()
    await shop.start()
    say(`kill ${kill} of ${options.kills}`)
    if (kill === Math.ceil(options.kills / 2)) {
      await shop.crashDatabase()
      say("PostgreSQL crashed and recovered")
    }
  }
}

/**
 * Wompi tries again, hours later, whatever the shop never answered: a void in its dashboard may have been told nobody
 * else. What the shop knows already changes nothing.
 */
const repeatLate = async ({ shop, say }: Trial): Promise<void> => {
  const before = shop.network.counts.delivered
  shop.network.setWeather(FAIR)
  for (const ms of WOMPI_RETRIES_MS) {
    await shop.sandbox.once("POST", "/clock/advance", { ms })
  }
  say(`${shop.network.counts.delivered - before} late deliveries of events that the shop had missed`)
}

/** Buyers, forgers, bad weather and kills, all at once. */
export const storm = async (trial: Trial) => {
  const { shop, options, random, differences, settle, say } = trial
  let isOver = false
  shop.network.setWeather(STORM)
  const hurry = (async () => {
    while (!isOver) {
      await hurryLookUps(shop).catch(() => undefined)
      await pause(HURRY_MS)
    }
  })()
  const stories = playStories(trial).then(() => {
    isOver = true
  })
  const [forgeries] = await Promise.all([
    sendForgeries(shop, options.forged, random.fork("forgeries")),
    stories,
    killAtRandom(trial, () => isOver),
    hurry,
  ])
  await waitUntil("the last events on their way", () => shop.network.underWay() === 0)
  await repeatLate(trial)
  await settle("storm", { times: 2, timeoutMs: 300_000 })
  for (const [kind, count] of forgeries.wrong) {
    differences.push({ about: "forged events", says: `${count} × ${kind}` })
  }
  differences.push(...(await findTraces(shop, forgeries)))
  const { refused, passed, unanswered } = forgeries
  say(`${options.carts} carts; forgeries: ${refused} refused, ${passed} harmless under a right checksum`)
  return { refused, harmless: passed, unanswered }
}
