import { once } from "node:events"
import type { MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { LOCK_WAIT_SECONDS } from "../../../../workflows/lib/lock"

/**
 * Lets a request go on to its route once `before` is done, and holds the locks from before until the answer has left.
 *
 * @throws what `before` throws, or Error when the locks are not free in time: then the request goes no further
 */
export const holdWhileAnswering = async (
  container: MedusaContainer,
  keys: string[],
  { res, next }: { res: MedusaResponse; next: MedusaNextFunction },
  before: () => Promise<void>
): Promise<void> => {
  const answer = async () => {
    await before()
    const answered = once(res, "close")
    next()
    await answered
  }
  if (keys.length === 0) {
    return answer()
  }
  await container.resolve(Modules.LOCKING).execute(keys, answer, { timeout: LOCK_WAIT_SECONDS })
}
