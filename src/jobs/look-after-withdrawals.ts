import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { WITHDRAWAL_MODULE } from "../modules/withdrawal"
import type WithdrawalModuleService from "../modules/withdrawal/service"
import type { WithdrawalRow } from "../modules/withdrawal/types"
import { receiveGoods } from "../withdrawal/receive-goods"
import { finishWithdrawalReturnWorkflow } from "../workflows/finish-withdrawal-return"
import { eventOf } from "../workflows/withdrawal-events"

/** Longer than a workflow that is still at it takes. */
const SETTLED_MS = 2 * 60_000

const AT_ONCE = 100

/** Finishes what a crash interrupted: a return that was not made, goods that were not noticed, an event that was lost. */
export default async function lookAfterWithdrawals(container: MedusaContainer) {
  const service = container.resolve<WithdrawalModuleService>(WITHDRAWAL_MODULE)
  const before = { updated_at: { $lt: new Date(Date.now() - SETTLED_MS) } }
  const find = async (filters: Record<string, unknown>) =>
    (await service.listWithdrawals({ ...before, ...filters }, { take: AT_ONCE })) as unknown as WithdrawalRow[]

  for (const withdrawal of await find({ state: "accepted", return_id: null })) {
    await finishWithdrawalReturnWorkflow(container).run({ input: withdrawal })
  }
  await receiveGoods(container)
  const untold = await find({ is_told: false })
  await container
    .resolve(Modules.EVENT_BUS)
    .emit(untold.map(({ id, state }) => ({ name: eventOf(state), data: { withdrawal_id: id, state } })))
}

export const config = { name: "look-after-withdrawals", schedule: "*/5 * * * *" }
