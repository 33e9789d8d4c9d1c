import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WITHDRAWAL_MODULE } from "../../modules/withdrawal"
import type WithdrawalModuleService from "../../modules/withdrawal/service"
import type { WithdrawalRow } from "../../modules/withdrawal/types"
import { loadOrderFacts } from "../../withdrawal/load-order"

export const ensureWithdrawalReturnStepId = "ensure-withdrawal-return"

type ReturnRow = { id: string; items?: ({ note?: string | null } | null)[] | null }

/** Medusa's return carries the radicado on its lines: one that a crash left behind is found by it. */
const findReturn = async (
  container: MedusaContainer,
  { order_id, radicado }: WithdrawalRow
): Promise<string | null> => {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "return",
    fields: ["id", "items.note"],
    filters: { order_id },
  })
  const rows = data as unknown as ReturnRow[]
  return rows.find(({ items }) => items?.some((item) => item?.note === radicado))?.id ?? null
}

/** Where its parcels left from, to which the goods come back. */
const locationOf = async (container: MedusaContainer, order_id: string): Promise<string | null> => {
  const order = await loadOrderFacts(container, { id: order_id })
  const sent = (order?.fulfillments ?? []).find(({ delivered_at, canceled_at }) => delivered_at && !canceled_at)
  return sent?.location_id ?? null
}

/**
 * Asks Medusa for the return of a withdrawal's goods, once. Without a shipping method, for its freight is the shopper's
 * (Ley 1480 de 2011, art. 47): the store makes no guide. Compensation takes back a return that it made.
 *
 * @throws MedusaError as Medusa does, for instance while somebody edits the order
 */
export const ensureWithdrawalReturnStep = createStep(
  ensureWithdrawalReturnStepId,
  async (withdrawal: WithdrawalRow, { container }) => {
    const { id, order_id, radicado, items } = withdrawal
    const service = container.resolve<WithdrawalModuleService>(WITHDRAWAL_MODULE)
    const orders = container.resolve(Modules.ORDER)
    const [order] = await orders.listOrders({ id: order_id }, { select: ["id", "status"] })
    if (!order || order.status === "canceled") {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "El pedido está cancelado: no hay nada que devolver.")
    }
    const known = await findReturn(container, withdrawal)
    const made = known
      ? null
      : await orders.createReturn({
          order_id,
          location_id: (await locationOf(container, order_id)) ?? undefined,
          items: items.map((item) => ({ id: item.id, quantity: item.quantity, note: radicado })),
          requested_at: new Date(),
        } as Parameters<typeof orders.createReturn>[0])
    const return_id = known ?? made!.id
    await service.updateWithdrawals({ id, return_id })
    return new StepResponse({ order_id, return_id, is_new: !known }, { id, order_id, isNew: !known })
  },
  async (done, { container }) => {
    if (done?.isNew) {
      await container.resolve(Modules.ORDER).revertLastVersion(done.order_id)
      await container
        .resolve<WithdrawalModuleService>(WITHDRAWAL_MODULE)
        .updateWithdrawals({ id: done.id, return_id: null })
    }
  }
)
