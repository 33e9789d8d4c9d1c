import type { FaultRun } from "../fault-run"
import { chooseParts } from "../choose-parts"
import { inFaultShop } from "../in-fault-shop"
import { KILL_POINTS } from "./kill-points"
import { loseEveryEvent } from "./parts/lost-events"
import { meetAtTheSameInstant } from "./parts/same-instant"
import { killBetweenSteps } from "./parts/steps"
import { storm } from "./parts/storm"
import { readMedusaBooks, readWompiBooks } from "./read-books"
import { sumOf } from "./compare-money"
import { beginTrial, type Trial } from "./trial"

const PARTS = ["steps", "lost", "instant", "storm"] as const

const QUIET_CARTS = 10
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
    const { takes, points } = chooseParts(only, PARTS, KILL_POINTS)
    return inFaultShop(options, say, async (shop, random) => {
      const trial = await beginTrial({ shop, random, options, say })
      if (takes("steps")) {
        await killBetweenSteps(trial, points)
      }
      if (takes("lost")) {
        await loseEveryEvent(trial, QUIET_CARTS)
      }
      if (takes("instant")) {
        await meetAtTheSameInstant(trial, QUIET_CARTS)
      }
      // The last: Wompi's clock is a day ahead afterwards.
      const forgeries = takes("storm") ? await storm(trial) : undefined
      return {
        differences: trial.differences,
        carts: trial.deals.length,
        ...(await sums(trial)),
        events: { sent: shop.network.sent.length, ...shop.network.counts },
        forgeries,
      }
    })
  },
}
