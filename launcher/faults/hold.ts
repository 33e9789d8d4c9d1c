import type { FaultShop } from "./fault-shop"
import { waitUntil } from "./wait-until"

/** The shop is made to stand still, so that it is killed exactly there. */
type Hold = {
  /** Resolves when the shop stands there. */
  reached: () => Promise<void>
  /** Lets go of what is held, after the kill. */
  release: () => Promise<void>
}

export type HoldPoint =
  | {
      /** Before a row of this table is written. */
      table: string
      on: "insert" | "update"
      /** SQL about the row NEW, when the shop writes others too. */
      when?: string
      /** Does the database carry the statement out although whoever sent it is dead? */
      isCarriedOut: boolean
    }
  | {
      /** While this outside system has this call: part of `METHOD /path`. */
      provider: "wompi" | "venndelo"
      call: string
      /** `late`: carried out after the kill; `lost`: never; `unanswered`: carried out, and the answer is lost. */
      fate: "late" | "lost" | "unanswered"
    }

const REACH_TIMEOUT_MS = 60_000
/** Longer than the kill takes; the sandbox's time is moved over it. */
const CALL_DELAY_MS = 30_000

/** Any number that nobody else locks. */
const LOCK = 1_203_481

const WAITING = `SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND objid = ${LOCK} AND NOT granted`

const GATE = `
  CREATE OR REPLACE FUNCTION fault_gate() RETURNS trigger LANGUAGE plpgsql AS
  'BEGIN PERFORM pg_advisory_xact_lock_shared(${LOCK}); RETURN NEW; END'`

/** A gate before the table: whoever writes such a row waits in the database until it is opened. */
const holdTable = async (
  { database }: FaultShop,
  { table, on, when, isCarriedOut }: Extract<HoldPoint, { table: string }>
): Promise<Hold> => {
  const keeper = await database.connect()
  await keeper.query("SELECT pg_advisory_lock($1)", [LOCK])
  await keeper.query(GATE)
  await keeper.query(
    `CREATE TRIGGER fault_gate BEFORE ${on} ON "${table}" FOR EACH ROW ${when ? `WHEN (${when})` : ""}
     EXECUTE FUNCTION fault_gate()`
  )
  const isReached = async () => (await database.query(WAITING)).rows.length > 0
  return {
    reached: async () => {
      await waitUntil(`an ${on} of ${table}`, isReached, REACH_TIMEOUT_MS, 20)
    },
    release: async () => {
      if (!isCarriedOut) {
        await keeper.query(`SELECT pg_terminate_backend(pid) FROM (${WAITING}) AS waiting`)
      }
      await keeper.query("SELECT pg_advisory_unlock($1)", [LOCK])
      await keeper.query(`DROP TRIGGER fault_gate ON "${table}"`)
      keeper.release()
    },
  }
}

const holdCall = async (
  { sandbox }: FaultShop,
  { provider, call, fate }: Extract<HoldPoint, { call: string }>
): Promise<Hold> => {
  const { fault } = await sandbox.once("POST", "/faults", {
    provider,
    match: call,
    delay_ms: CALL_DELAY_MS,
    drop: fate === "lost" ? true : undefined,
    after: fate === "unanswered" ? true : undefined,
  })
  const isSpent = async () => {
    const { faults } = await sandbox.once("GET", "/faults")
    return faults.every(({ id }: { id: number }) => id !== fault.id)
  }
  return {
    reached: async () => {
      await waitUntil(`the call ${call}`, isSpent, REACH_TIMEOUT_MS, 20)
    },
    // What was on its way arrives whether or not the sender is alive.
    release: async () => {
      await sandbox.once("POST", "/clock/advance", { ms: CALL_DELAY_MS })
      await sandbox.once("DELETE", "/faults")
    },
  }
}

/** Makes the shop stand still at a point. Release it in any case. */
const hold = (shop: FaultShop, point: HoldPoint): Promise<Hold> =>
  "table" in point ? holdTable(shop, point) : holdCall(shop, point)

/**
 * Does something to the shop that leads it to the point, kills it there and starts it again.
 *
 * @param meanwhile happens while the shop is down
 * @throws Error when the shop did not come to the point
 */
export const killAt = async (
  shop: FaultShop,
  point: HoldPoint,
  act: () => Promise<unknown>,
  meanwhile: () => Promise<unknown> = async () => undefined
): Promise<void> => {
  const held = await hold(shop, point)
  const acted = act().catch(() => undefined)
  try {
    await held.reached()
  } finally {
    await shop.kill()
    await held.release()
    await acted
    await meanwhile()
    await shop.start()
  }
}
