import type { FaultShop } from "../fault-shop"
import { runStatements } from "../run-statements"
import { pause } from "../wait-until"

/** Longer than a lease holds. */
const WHILE_DOWN = [
  `UPDATE carrier_shipment SET lease_until = lease_until - interval '5 minutes', next_run_at = next_run_at - interval '5 minutes',
     created_at = created_at - interval '5 minutes'`,
  `UPDATE carrier_operation SET first_sent_at = first_sent_at - interval '5 minutes',
     next_attempt_at = next_attempt_at - interval '5 minutes', updated_at = updated_at - interval '5 minutes'`,
  `UPDATE fulfillment SET created_at = created_at - interval '5 minutes' WHERE created_at > now() - interval '1 hour'`,
  "UPDATE shipping_dispatch SET lease_until = lease_until - interval '5 minutes', next_check_at = next_check_at - interval '20 minutes'",
  "UPDATE shipping_bulk_item SET lease_until = lease_until - interval '5 minutes', next_attempt_at = next_attempt_at - interval '5 minutes'",
]

const WAITING = [
  "UPDATE carrier_operation SET next_attempt_at = now() WHERE next_attempt_at > now()",
  "UPDATE shipping_bulk_item SET next_attempt_at = now() WHERE next_attempt_at > now() AND lease_until IS NULL",
  "UPDATE shipping_dispatch SET next_check_at = now() WHERE next_check_at > now() AND lease_until IS NULL",
  "UPDATE carrier_shipment SET next_run_at = now() WHERE next_run_at > now() AND (lease_until IS NULL OR lease_until < now())",
]

/** Minutes pass while nobody is at work: what a dead process held is free. */
export const passTimeWhileDown = (shop: FaultShop) => runStatements(shop, WHILE_DOWN)

/** What waits for its turn gets it, and the shop's jobs get the time for a look. */
export const passTime = async (shop: FaultShop, minuteSeconds: number): Promise<void> => {
  await runStatements(shop, WAITING)
  await pause((minuteSeconds + 1) * 1_000)
}
