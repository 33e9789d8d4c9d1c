import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { emitTurnsWorkflowId } from "../workflows/ids"
import { createBell } from "./create-bell"
import { logFailure } from "./log-failure"

/** The database's clock decides whether a turn is due; a little later it surely agrees. */
const SLACK_MS = 25

const TURNS_PER_RUN = 50

/** Tells the bot of every turn whose quiet time is over. */
export const emitDueTurns = async (container: MedusaContainer): Promise<void> => {
  const engine = container.resolve(Modules.WORKFLOW_ENGINE)
  for (let claimed = TURNS_PER_RUN; claimed === TURNS_PER_RUN;) {
    const { result }: { result: { claimed: number } } = await engine.run(emitTurnsWorkflowId, {
      input: { limit: TURNS_PER_RUN },
    })
    claimed = result.claimed
  }
}

const bell = createBell(emitDueTurns, logFailure("ringing for the bot"))

/** Rings when the quiet time is over. */
export const ringTurnsAfter = (container: MedusaContainer, quietTimeMs: number): void => {
  setTimeout(() => bell.ring(container), quietTimeMs + SLACK_MS).unref()
}
