import type { FaultRun } from "../fault-run"
import { startFaultShop } from "../fault-shop"
import { prepareDatabases } from "../prepare-databases"
import { seededRandom } from "../seeded-random"
import { StartError } from "../../start-error"
import { FAIR } from "../event-network"
import { KILL_POINTS } from "./kill-points"
import { loseEveryEvent } from "./parts/lost-events"
import { meetAtTheSameInstant } from "./parts/same-instant"
import { killBetweenSteps } from "./parts/steps"
import { storm } from "./parts/storm"
import { readMedusaBooks, readWompiBooks } from "./read-books"
import { sumOf } from "./compare-money"
import { beginTrial, type Trial } from "./trial"

const PARTS = ["steps", "storm", "lost", "instant"] as const

const QUIET_CARTS = 10
/** Wompi's first retry is after half an hour, its last after a day. */
const WOMPI_RETRIES_MS = [31, 151, 1261].map((minutes) => minutes * 60_000)

/** Wompi tries again what the shop never answered, hours later: nothing changes any more. */
const repeatLate = async ({ shop, settle, say }: Trial): Promise<void> => {
  shop.network.setWeather(FAIR)
  const before = shop.network.counts.delivered
  for (const ms of WOMPI_RETRIES_MS) {
    await shop.sandbox.once("POST", "/clock/advance", { ms })
  }
  await settle("Wompi's late retries", { times: 2 })
  say(`${shop.network.counts.delivered - before} late deliveries of events that the shop had missed`)
}

const sums = async ({ shop }: Trial) => {
  const books = await readMedusaBooks(shop)
  const wompi = await readWompiBooks(shop)
  const orphans = books.ledger.filter(({ is_orphan }) => is_orphan).map(({ transaction_id }) => transaction_id)
  const captured = sumOf(books.payments.flatMap(({ captures }) => captures))
  const refunded = sumOf(books.payments.flatMap(({ refunds }) => refunds))
  return {
    orders: books.orders.length,
    transactions: wompi.transactions.length,
    orphans: orphans.length,
    pesos: {
      wompi_captured: wompi.captured_in_cents / 100,
      wompi_refunded: wompi.refunded_in_cents / 100,
      captured,
      refunded,
    },
  }
}

export const paymentsRun: FaultRun = {
  name: "payments",
  shows: "that Medusa's captures and refunds equal Wompi's to the peso, through forged events, lost ones and kill -9",
  run: async ({ only, ...options }, say) => {
    const unknown = only.find((part) => !PARTS.some((known) => part === known || part.startsWith(`${known}:`)))
    if (unknown !== undefined) {
      throw new StartError(
        `--only must be of ${PARTS.join(", ")} (steps:TEXT for some of the kill points), not "${unknown}".`
      )
    }
    const takes = (part: string) => only.length === 0 || only.some((word) => word.split(":")[0] === part)
    const filter = only.find((word) => word.startsWith("steps:"))?.slice("steps:".length) ?? ""
    const points = KILL_POINTS.filter(({ name }) => name.includes(filter))

    say("Preparing databases")
    const databases = await prepareDatabases()
    const random = seededRandom(options.seed)
    try {
      const shop = await startFaultShop({ ...databases, random, minuteSeconds: options.minuteSeconds })
      try {
        const trial = await beginTrial({ shop, random, options, say })
        if (takes("steps")) {
          await killBetweenSteps(trial, points)
        }
        const forgeries = takes("storm") ? await storm(trial) : undefined
        if (takes("lost")) {
          await loseEveryEvent(trial, QUIET_CARTS)
        }
        if (takes("instant")) {
          await meetAtTheSameInstant(trial, QUIET_CARTS)
        }
        await repeatLate(trial)
        const { kills, ended_by_itself } = shop.counts
        if (ended_by_itself > 0) {
          trial.differences.push({ about: "Medusa", says: `ended by itself ${ended_by_itself} times` })
        }
        return {
          differences: trial.differences,
          carts: trial.deals.length,
          ...(await sums(trial)),
          kills,
          events: { sent: shop.network.sent.length, ...shop.network.counts },
          forgeries,
        }
      } finally {
        await shop.stop()
      }
    } finally {
      await databases.stop()
    }
  },
}
