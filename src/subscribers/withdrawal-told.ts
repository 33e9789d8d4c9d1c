import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { WITHDRAWAL_MODULE } from "../modules/withdrawal"
import type WithdrawalModuleService from "../modules/withdrawal/service"
import { WITHDRAWAL_DECIDED, WITHDRAWAL_REQUESTED, type WithdrawalEvent } from "../workflows/withdrawal-events"

/** The event of a state has reached the bus: the job need not ring again. */
export default async function withdrawalTold({ event, container }: SubscriberArgs<WithdrawalEvent>) {
  const { withdrawal_id, state } = event.data
  const service = container.resolve<WithdrawalModuleService>(WITHDRAWAL_MODULE)
  await service.updateWithdrawals({ selector: { id: withdrawal_id, state }, data: { is_told: true } } as never)
}

export const config: SubscriberConfig = {
  event: [WITHDRAWAL_REQUESTED, WITHDRAWAL_DECIDED],
  context: { subscriberId: "withdrawal-told" },
}
