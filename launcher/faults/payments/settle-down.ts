import type { FaultShop } from "../fault-shop"
import { runStatements } from "../run-statements"
import { pause } from "../wait-until"
import { compareMoney } from "./compare-money"
import { compareDeals, compareOrders } from "./compare-orders"
import { compareStock } from "./compare-stock"
import { readMedusaBooks, readWompiBooks } from "./read-books"
import type { Staff } from "./staff"
import { isKnown, type Difference } from "../fault-run"
import type { Deal } from "./types"

const LOOK_UP = [
  "UPDATE wompi_event SET next_attempt_at = now() WHERE state = 'pending'",
  "UPDATE wompi_attempt SET next_check_at = now() WHERE is_open",
]

/** Longer than Wompi takes to decide a payment or a void. */
const WOMPI_DECIDES_MS = 5_000

/** What began so long ago that whoever was at it must be dead. */
const GROW_OLD = [
  `UPDATE wompi_operation SET created_at = created_at - interval '20 minutes', updated_at = updated_at - interval '20 minutes'
   WHERE updated_at > now() - interval '16 minutes'`,
  `UPDATE wompi_attempt SET created_at = created_at - interval '2 hours'
   WHERE created_at > now() - interval '90 minutes'`,
  `UPDATE wompi_transaction SET finalized_at = finalized_at - interval '10 minutes'
   WHERE status IN ('DECLINED', 'ERROR') AND finalized_at > now() - interval '6 minutes'`,
  "UPDATE order_change SET created_at = created_at - interval '5 minutes' WHERE status = 'pending'",
  `UPDATE "order" SET created_at = created_at - interval '5 minutes' WHERE created_at > now() - interval '4 minutes'`,
]

/** A refund is older than what was sent to Wompi for it: by one look of the shop's jobs, in the worst case. */
const REFUNDS_GROW_OLD =
  "UPDATE refund SET created_at = created_at - interval '5 minutes' WHERE created_at > now() - interval '3 minutes'"

/** What waits for its turn gets it: the shop's pauses between two looks are minutes and hours. */
export const hurryLookUps = (shop: FaultShop) => runStatements(shop, LOOK_UP)

/** Moves the shop's time, while nothing else is going on, and leaves its jobs the time for a look. */
const moveTime = async (shop: FaultShop, minuteSeconds: number): Promise<void> => {
  const look = () => pause((minuteSeconds + 1) * 1_000)
  const { rowCount } = await shop.database.query(REFUNDS_GROW_OLD)
  if (rowCount) {
    await look()
  }
  await runStatements(shop, [...LOOK_UP, ...GROW_OLD])
  await look()
}

/** Work of the shop that is not done. */
const openWork = async ({ database }: FaultShop): Promise<Difference[]> => {
  const { rows: events } = await database.query(
    "SELECT id, state, attempts, reason FROM wompi_event WHERE state IN ('pending', 'failed')"
  )
  const { rows: operations } = await database.query(
    "SELECT operation_key, transaction_id, state, reason FROM wompi_operation WHERE state IN ('sent', 'unknown')"
  )
  return [
    ...events.map(({ id, state, attempts, reason }) => ({
      about: `event ${id}`,
      says: `is ${state} after ${attempts} tries${reason ? `: ${reason}` : ""}`,
    })),
    ...operations.map(({ operation_key, transaction_id, state, reason }) => ({
      about: `operation ${operation_key} of ${transaction_id}`,
      says: `is ${state}${reason ? `: ${reason}` : ""}`,
    })),
  ]
}

/** Everything that is not as it must be, now. */
export const findDifferences = async (shop: FaultShop, deals: Deal[]): Promise<Difference[]> => {
  const wompi = await readWompiBooks(shop)
  const work = await openWork(shop)
  const books = await readMedusaBooks(shop)
  return [
    ...compareMoney(books, wompi),
    ...compareOrders(books),
    ...compareDeals(books, deals),
    ...compareStock(books),
    ...work,
  ]
}

export type SettleDownInput = {
  deals: Deal[]
  staff: Staff
  /** How often in a row the books must agree, with a round of the shop's jobs in between. */
  times: number
  timeoutMs: number
  minuteSeconds: number
  /** Differences that are known already. */
  known?: Difference[]
}

/**
 * Lets the shop repair itself, time moving on for it and its staff looking after what only people can decide, until the
 * books agree or the time is over.
 *
 * @returns what still differs in the end
 */
export const settleDown = async (shop: FaultShop, input: SettleDownInput): Promise<Difference[]> => {
  await shop.sandbox.once("POST", "/clock/advance", { ms: WOMPI_DECIDES_MS })
  const deadline = Date.now() + input.timeoutMs
  let agreed = 0
  for (;;) {
    await moveTime(shop, input.minuteSeconds)
    await input.staff.decideUnknownRefunds()
    const found = await findDifferences(shop, input.deals)
    const differences = found.filter((difference) => !isKnown(input.known ?? [], difference))
    agreed = differences.length === 0 ? agreed + 1 : 0
    if (agreed === input.times || Date.now() > deadline) {
      return differences
    }
  }
}
