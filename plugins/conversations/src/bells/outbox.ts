import { setTimeout as wait } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { drainOutboxWorkflowId } from "../workflows/ids"
import { createBell } from "./create-bell"
import { logFailure } from "./log-failure"

/** While messages wait for their turn in the rate, look again after this long. */
const PAUSE_MS = 100

/** Sends what is due until nothing is. */
export const sendDueMessages = async (container: MedusaContainer): Promise<void> => {
  const engine = container.resolve(Modules.WORKFLOW_ENGINE)
  for (;;) {
    const { result }: { result: { numbers: number; claimed: number } } = await engine.run(drainOutboxWorkflowId)
    if (!result.numbers) {
      return
    }
    if (!result.claimed) {
      await wait(PAUSE_MS)
    }
  }
}

const bell = createBell(sendDueMessages, logFailure("sending messages"))

export const ringOutbox = (container: MedusaContainer): void => bell.ring(container)
