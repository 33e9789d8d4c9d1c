import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { WITHDRAWAL_MODULE } from "../modules/withdrawal"
import type WithdrawalModuleService from "../modules/withdrawal/service"
import type { WithdrawalRow } from "../modules/withdrawal/types"
import { moveWithdrawalWorkflow } from "../workflows/move-withdrawal"
import { refundDue } from "./window"

const BACK = new Set(["received", "partially_received"])

const AT_ONCE = 100

type ReturnRow = { id: string; status: string; received_at: string | Date | null }

/** Takes on the accepted withdrawals whose goods Medusa has: of one return, or of all where no event came. */
export const receiveGoods = async (container: MedusaContainer, return_id?: string): Promise<void> => {
  const service = container.resolve<WithdrawalModuleService>(WITHDRAWAL_MODULE)
  const rows = (await service.listWithdrawals(
    { state: "accepted", return_id: return_id ?? { $ne: null } },
    { take: AT_ONCE, order: { refund_due: "ASC" } }
  )) as unknown as WithdrawalRow[]
  if (rows.length === 0) {
    return
  }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "return",
    fields: ["id", "status", "received_at"],
    filters: { id: rows.map((row) => row.return_id as string) },
  })
  for (const back of (data as unknown as ReturnRow[]).filter(({ status }) => BACK.has(status))) {
    const row = rows.find((known) => known.return_id === back.id)!
    const goods_back_at = back.received_at ? new Date(back.received_at) : new Date()
    const refund_due = refundDue(row.requested_at, goods_back_at)
    await moveWithdrawalWorkflow(container).run({
      input: { id: row.id, to: "goods_back", data: { goods_back_at, refund_due } },
    })
  }
}
